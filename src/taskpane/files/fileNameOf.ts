/** A file name that every system takes, from a Vietnamese name: "danh-muc-giam-ngheo-2021-2025.json". */
const LONGEST = 60;

export function fileNameOf(kind: string, name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '');
  return plain === '' ? `${kind}.json` : `${kind}-${plain}.json`;
}
