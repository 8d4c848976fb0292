// Patches one picture with another, and saves the result: node patch.mjs canvas.png sticker.png results
import { createScenarioClient } from 'scenario-patch';
import { downloadAll, fileFromPath } from 'scenario-patch/node';

const [canvas = 'canvas.png', sticker = 'sticker.png', folder = 'results'] = process.argv.slice(2);
const client = createScenarioClient();

const { job } = await client.generate.patchAndWait(
  {
    image: await fileFromPath(canvas),
    patch: { image: await fileFromPath(sticker), mode: 'override' },
    position: { x: 160, y: 96 },
  },
  {
    maxCreativeUnits: 10,
    onSubmitted: ({ jobId }) => console.error(`Submitted as ${jobId}.`),
    onProgress: ({ status, progress }) =>
      console.error(`${status}, ${Math.round(progress * 100)} %`),
  },
);
for (const { path, sha256 } of await downloadAll(client, job, folder)) {
  console.log(`${sha256}  ${path}`);
}
