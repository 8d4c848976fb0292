'use client';

import { useState } from 'react';
import { createScenarioClient } from 'scenario-patch';

export default function Page() {
  const [text, setText] = useState('');

  async function patch(data) {
    const client = createScenarioClient({ baseUrl: '/api/scenario' });
    const patch = { image: data.get('sticker'), mode: 'override' };
    const { job } = await client.generate.patchAndWait(
      { image: data.get('image'), patch },
      { onProgress: ({ progress }) => setText(`${Math.round(progress * 100)} %`) },
    );
    setText(job.status);
  }

  return (
    <form action={(data) => patch(data).catch((error) => setText(error.message))}>
      <label>
        Picture <input name="image" type="file" accept="image/*" required />
      </label>
      <label>
        Sticker <input name="sticker" type="file" accept="image/*" required />
      </label>
      <button type="submit">Patch</button>
      <output>{text}</output>
    </form>
  );
}
