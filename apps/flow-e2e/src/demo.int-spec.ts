import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { playDemo } from '@stopline/demo';
import { loadInstallation } from '@stopline/service-runtime';
import { useStopline } from './stopline.client.js';

const world = useStopline();

describe('the demo', () => {
  test('keeps every promise on a new installation', async () => {
    const installation = await loadInstallation(join(import.meta.dirname, '..', '..', '..', 'stopline.yaml'), process.env);
    const silent = { meets: () => undefined, begins: () => undefined, sees: () => undefined, waits: () => undefined };
    const { scenes } = await playDemo({ urls: world.stopline.urls, installation, audience: silent });
    const moments = scenes.flatMap(({ title, moments: all }) => all.map((moment) => ({ title, ...moment })));
    expect(moments.filter(({ ok }) => !ok)).toEqual([]);
    expect(moments.length).toBeGreaterThan(20);
  });
});
