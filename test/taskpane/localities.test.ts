import { readLocalities } from '../../src/taskpane/create/localities';

describe('readLocalities', () => {
  it.each([
    ['Ngân Sơn\nPác Nặm', ['Ngân Sơn', 'Pác Nặm']],
    ['1. Ngân Sơn\n2) Pác Nặm\n3 - Ba Bể\n4.Chợ Mới', ['Ngân Sơn', 'Pác Nặm', 'Ba Bể', 'Chợ Mới']],
    ['- Ngân Sơn\n• Pác Nặm\n+ Ba Bể', ['Ngân Sơn', 'Pác Nặm', 'Ba Bể']],
    ['1\tNgân Sơn\t7.438\t298\n2\tPác Nặm\t6.909', ['Ngân Sơn', 'Pác Nặm']],
    ['I\tNgân Sơn\r\nII\tPác Nặm\r\n', ['Ngân Sơn', 'Pác Nặm']],
    ['  Ngân   Sơn  ', ['Ngân Sơn']],
    ['Phường 1\nPhường 2\nQuận 10', ['Phường 1', 'Phường 2', 'Quận 10']],
    [
      'Ia Piar\nIa Hla\nVĩnh Yên\nChi Lăng\nXín Mần',
      ['Ia Piar', 'Ia Hla', 'Vĩnh Yên', 'Chi Lăng', 'Xín Mần'],
    ],
    ['', []],
    [' \n \n', []],
  ])('reads %j', (text, names) => {
    expect(readLocalities(text).names).toEqual(names);
  });

  it('reports what it leaves out', () => {
    expect(readLocalities('Ba Bể\n\n12\nBA BỂ\nTổng số\nCộng\nChợ Đồn\n')).toEqual({
      names: ['Ba Bể', 'Chợ Đồn'],
      blankLines: 1,
      duplicates: ['Ba Bể'],
      totals: ['Tổng số', 'Cộng'],
      unusable: 1,
    });
  });

  it('takes composed and decomposed letters for the same name', () => {
    const name = 'Chợ Đồn';
    const { names, duplicates } = readLocalities(`${name.normalize('NFD')}\n${name.normalize('NFC')}`);
    expect(names).toEqual([name.normalize('NFC')]);
    expect(duplicates).toHaveLength(1);
  });

  it('does not take a place whose name begins like a total for one', () => {
    expect(readLocalities('Cộng Hòa\nTổng Cọt').names).toEqual(['Cộng Hòa', 'Tổng Cọt']);
  });
});
