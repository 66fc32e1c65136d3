import { fictionalNumber } from '@stopline/phone-number';
import { colour, surfaces } from './config.js';
import { paint } from './paint.js';
import type { Scene } from './promise.js';
import { broken, scenes } from './scenes.client.js';
import { lookup, messagesOn } from './surfaces.client.js';

const json = process.argv.includes('--json');
const at = surfaces();

/** Fictional numbers are few: begin at a place that moves with time and take the next one that nobody used. */
let next = Math.floor(Date.now() / 1000);
async function freshNumber(): Promise<string> {
  for (;;) {
    const number = fictionalNumber((next += 1));
    const { entries, history } = await lookup(at, number);
    if (entries.length + history.length + (await messagesOn(at, number)).length === 0) return number;
  }
}

const played: Scene[] = [];
try {
  for await (const scene of scenes(at, freshNumber)) {
    played.push(scene);
    if (!json) console.log(paint(scene, colour));
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
const failures = played.flatMap((scene) => broken(scene).map((failure) => ({ scene: scene.title, ...failure })));
if (json) console.log(JSON.stringify({ asPromised: failures.length === 0, scenes: played }, null, 2));
else console.log(failures.length === 0 ? 'Everything was as promised.' : `${failures.length} not as promised.`);
process.exitCode = failures.length === 0 ? 0 : 1;
