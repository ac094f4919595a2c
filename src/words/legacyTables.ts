/** Letters of the two encodings that Vietnamese offices used before Unicode, as they look when their bytes are taken for Latin-1. */

/** TCVN 5712 (ABC; fonts .VnTime, .VnArial): one byte for one letter. Toned capitals have none; fonts of capitals (.VnTimeH) draw them. */
export const TCVN3: ReadonlyMap<string, string> = new Map(
  [
    // The letters in the order of their bytes, and what the bytes are in Latin-1.
    ['ĂÂÊÔƠƯĐăâêôơưđ', '¡¢£¤¥¦§¨©ª«¬\u00ad®'],
    ['àảãáạằẳẵắ', 'µ¶·¸¹»¼½¾'],
    ['ặầẩẫấậ', 'ÆÇÈÉÊË'],
    ['èẻẽéẹềểễếệ', 'ÌÎÏÐÑÒÓÔÕÖ'],
    ['ìỉĩíị', '×ØÜÝÞ'],
    ['òỏõóọồổỗốộ', 'ßáâãäåæçèé'],
    ['ờởỡớợ', 'êëìíî'],
    ['ùủũúụừửữứự', 'ïñòóôõö÷øù'],
    ['ỳỷỹýỵ', 'úûüýþ'],
  ].flatMap(([letters = '', bytes = '']) =>
    [...letters].map((letter, place) => [bytes[place] ?? '', letter] as const),
  ),
);

/** Tones and shapes of VNI (fonts VNI-Times), which follow their letter: "aù" is á. */
const VNI_MARKS: readonly (readonly [marks: string, letters: string, toned: readonly string[]])[] = [
  ['ùøûõï', 'aeouyôö', ['áàảãạ', 'éèẻẽẹ', 'óòỏõọ', 'úùủũụ', 'ýỳỷỹỵ', 'ớờởỡợ', 'ứừửữự']],
  ['âáàåãä', 'aeo', ['âấầẩẫậ', 'êếềểễệ', 'ôốồổỗộ']],
  ['êéèúüë', 'a', ['ăắằẳẵặ']],
];
/** Letters of VNI that stand for themselves. */
const VNI_LETTERS = ['ñ', 'đ', 'ô', 'ơ', 'ö', 'ư', 'æ', 'ỉ', 'ó', 'ĩ', 'ò', 'ị', 'î', 'ỵ'] as const;

function vniPairs(): readonly (readonly [string, string])[] {
  const marked = VNI_MARKS.flatMap(([marks, letters, toned]) =>
    [...letters].flatMap((letter, row) =>
      [...marks].map((mark, place) => [letter + mark, toned[row]?.[place] ?? ''] as const),
    ),
  );
  const single = VNI_LETTERS.flatMap((bytes, place) =>
    place % 2 === 0 ? [[bytes, VNI_LETTERS[place + 1] ?? ''] as const] : [],
  );
  return [...marked, ...single].flatMap(([bytes, letter]) => [
    [bytes, letter],
    [bytes.toUpperCase(), letter.toUpperCase()],
    // A capital with a small mark, as some keyboards leave it: "Aù".
    ...(bytes.length === 2
      ? [[`${(bytes[0] ?? '').toUpperCase()}${bytes[1] ?? ''}`, letter.toUpperCase()] as const]
      : []),
  ]);
}

/** VNI: pairs of a letter and its mark, and single letters. í and ì are what they look like. */
export const VNI: ReadonlyMap<string, string> = new Map(vniPairs());
