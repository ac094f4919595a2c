import { chooseSheetNames } from '../../src/sheet/sheetNames';

describe('chooseSheetNames', () => {
  it.each([
    ['Phụ lục I', [], 'Phụ lục I'],
    ['Phụ lục I', ['Phụ lục I'], 'Phụ lục I (2)'],
    ['PHỤ LỤC I', ['Phụ lục I', 'phụ lục i (2)'], 'PHỤ LỤC I (3)'],
    ['Biểu 1/2: [a]*?\\', [], 'Biểu 1 2 a'],
    ["'Biểu'", [], 'Biểu'],
    ['', [], 'Sheet'],
    ['///', ['Sheet'], 'Sheet (2)'],
    ['History', [], 'History (2)'],
    ['a\nb', [], 'a b'],
    ['Kế hoạch giảm nghèo bền vững năm 2022', [], 'Kế hoạch giảm nghèo bền vững nă'],
  ])('%j beside %j becomes a name Excel takes', (wish, existing, expected) => {
    const [name = ''] = chooseSheetNames([wish], existing);
    expect(name).toBe(expected);
    expect(name.length).toBeLessThanOrEqual(31);
    expect(name).not.toMatch(/[\\/?*:[\]]|^'|'$|\s$/);
    expect(existing.map((other) => other.toLowerCase())).not.toContain(name.toLowerCase());
  });

  it('shortens before it numbers, so that the number stays', () => {
    const long = 'Kế hoạch giảm nghèo bền vững 22';
    expect(chooseSheetNames([long], [long])).toEqual(['Kế hoạch giảm nghèo bền vữn (2)']);
  });

  it('gives two equal wishes two names', () => {
    expect(chooseSheetNames(['Biểu', 'Biểu'], [])).toEqual(['Biểu', 'Biểu (2)']);
  });

  it('takes a decomposed Vietnamese name for the same name', () => {
    expect(chooseSheetNames(['Phụ lục I'.normalize('NFD')], ['Phụ lục I'])).toEqual(['Phụ lục I (2)']);
    expect(chooseSheetNames(['Phụ lục I'], ['Phụ lục I'.normalize('NFD')])).toEqual(['Phụ lục I (2)']);
  });

  it('never cuts a character in two', () => {
    const [name = ''] = chooseSheetNames([`${'a'.repeat(30)}😀`], []);
    expect(name).toBe('a'.repeat(30));
  });
});
