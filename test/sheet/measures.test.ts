import { centimetresToPoints, charactersToPoints } from '../../src/sheet/measures';

it('makes Excel’s default column of 8.43 characters 48 points wide', () => {
  expect(charactersToPoints(8.43)).toBe(48);
});

it('keeps widths within what Excel takes', () => {
  expect(charactersToPoints(-3)).toBeGreaterThanOrEqual(0);
  expect(charactersToPoints(9999)).toBe(charactersToPoints(255));
});

it('makes an inch of 2.54 cm 72 points', () => {
  expect(centimetresToPoints(2.54)).toBeCloseTo(72, 10);
});
