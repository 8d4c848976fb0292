// The code of the page: no credentials, with its own backend as the service.
import { createScenarioClient, isScenarioError } from 'scenario-patch';

const client = createScenarioClient({ baseUrl: '/api/scenario' });
const form = document.querySelector('form');
const status = document.querySelector('[role=status]');
const result = document.querySelector('img');
const [start, cancel] = form.querySelectorAll('button');

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const data = new FormData(form);
  const controller = new AbortController();
  cancel.onclick = () => controller.abort();
  result.hidden = true;
  start.disabled = true;
  cancel.disabled = false;
  try {
    const { assetIds } = await client.generate.patchAndWait(
      { image: data.get('image'), patch: { image: data.get('sticker'), mode: 'override' } },
      {
        signal: controller.signal,
        cancelOnAbort: true,
        largeImages: 'refuse',
        onProgress: ({ progress }) => {
          status.textContent = `${Math.round(progress * 100)} %`;
        },
      },
    );
    const { asset } = await client.assets.retrieve(assetIds[0]);
    result.src = asset.url;
    result.hidden = false;
    status.textContent = 'Done.';
  } catch (error) {
    if (!isScenarioError(error)) throw error;
    status.textContent = error.kind === 'payment-required' ? 'Enough for today.' : error.message;
  } finally {
    start.disabled = false;
    cancel.disabled = true;
  }
});
