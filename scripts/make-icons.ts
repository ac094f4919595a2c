/**
 * Draws the PNG icons from their SVG sources with Chromium: npm run icons
 *
 * A source is drawn for one grid of pixels, so that its lines fall on whole pixels; larger sizes are whole multiples of a grid
 * (40 = 2 x 20). The results are committed, so that nobody needs a browser to build the add-in.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const folder = join(__dirname, '../assets/icons');
const ICONS = ['app', 'insert', 'check', 'unmark', 'pane'];
/** Pixel size of the image → grid of the source that it is drawn from. */
const GRID_OF_SIZE: readonly (readonly [size: number, grid: number])[] = [
  [16, 16],
  [20, 20],
  [24, 24],
  [32, 32],
  [40, 20],
  [48, 24],
  [64, 32],
  [80, 40],
  [128, 32],
];

async function main(): Promise<void> {
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--force-color-profile=srgb'],
  });
  try {
    const page = await browser.newPage();
    for (const icon of ICONS)
      for (const [size, grid] of GRID_OF_SIZE) {
        const svg = readFileSync(join(folder, 'source', `${icon}-${grid}.svg`), 'utf8');
        const drawn = svg.replace(/width="\d+" height="\d+"/, `width="${size}" height="${size}"`);
        await page.setViewportSize({ width: size, height: size });
        await page.setContent(`<style>body{margin:0}svg{display:block}</style>${drawn}`);
        const png = await page.screenshot({ omitBackground: true });
        writeFileSync(join(folder, `${icon}-${size}.png`), png);
      }
  } finally {
    await browser.close();
  }
}

void main();
