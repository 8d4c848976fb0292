import { existsSync } from 'node:fs';

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Path of the browser for tests: `CHROMIUM_PATH`, or the first usual location with one. */
export function findChromium(): string | undefined {
  const given = process.env.CHROMIUM_PATH;
  return given || usualPlaces.find((path) => existsSync(path));
}

/** A headless browser that does not use the network on its own. */
export const launchArguments: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
