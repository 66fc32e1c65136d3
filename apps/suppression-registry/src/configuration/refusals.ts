import { Problem } from '@stopline/service-runtime';
import type { Written } from './configuration.store.js';

/** What a write left in force. Throws the Problem of one that was refused: 409 or 422, with what to do. */
export function acceptedOf<Data>(written: Written<Data>): Data {
  switch (written.outcome) {
    case 'configured':
    case 'unchanged':
      return written.data;
    case 'version_conflict':
      throw new Problem(409, {
        code: 'version_conflict',
        detail: 'Somebody changed it since: read it again, and write with its version as ifVersion.',
        members: { version: written.version },
      });
    case 'defined_in_file':
      throw new Problem(409, {
        code: 'defined_in_file',
        detail: 'The installation file (STOPLINE_CONFIG, by default stopline.yaml) defines it: change it there and restart the services.',
      });
    case 'sender_of_another':
      throw new Problem(409, {
        code: 'sender_of_another',
        detail: 'Another tenant has or had this sender. Only the installation file (STOPLINE_CONFIG, by default stopline.yaml) lets tenants share one.',
      });
    case 'invalid_definition':
      throw new Problem(422, {
        code: 'invalid_definition',
        detail: 'It does not fit what is configured; `errors` names each field and what to do.',
        errors: written.problems.map(({ path, reason }) => ({ pointer: path.map((step) => `/${String(step)}`).join(''), detail: reason })),
      });
  }
}
