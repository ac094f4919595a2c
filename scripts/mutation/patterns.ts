/** Changes of a regular expression: without an anchor, without a quantifier, with the opposite of a class. */

/** @param literal "/^a+$/u" */
export function patternChanges(literal: string): readonly string[] {
  const end = literal.lastIndexOf('/');
  const [body, flags] = [literal.slice(1, end), literal.slice(end + 1)];
  const found: string[] = [];
  const replace = (from: number, to: number, text: string): void => {
    found.push(`/${body.slice(0, from)}${text}${body.slice(to)}/${flags}`);
  };
  let inClass = false;
  for (let place = 0; place < body.length; place += 1) {
    const sign = body.charAt(place);
    if (sign === '\\') {
      const name = body.charAt(place + 1);
      if (/[dDsSwW]/.test(name)) replace(place + 1, place + 2, opposite(name));
      place += name === 'p' || name === 'P' ? body.indexOf('}', place) - place : 1;
    } else if (inClass) {
      inClass = sign !== ']';
    } else if (sign === '[') {
      inClass = true;
      if (body.charAt(place + 1) === '^') replace(place + 1, place + 2, '');
      else replace(place + 1, place + 1, '^');
    } else if (sign === '^' || sign === '$') {
      replace(place, place + 1, '');
    } else if ('*+'.includes(sign) || (sign === '?' && body.charAt(place - 1) !== '(')) {
      replace(place, place + 1, '');
    } else if (sign === '(' && /^\(\?<?[=!]/.test(body.slice(place))) {
      const at = body.slice(place).search(/[=!]/) + place;
      replace(at, at + 1, body.charAt(at) === '=' ? '!' : '=');
    }
  }
  return found.filter(isValid);
}

function opposite(name: string): string {
  return name === name.toLowerCase() ? name.toUpperCase() : name.toLowerCase();
}

function isValid(literal: string): boolean {
  const end = literal.lastIndexOf('/');
  try {
    return literal.length > 2 && new RegExp(literal.slice(1, end), literal.slice(end + 1)) instanceof RegExp;
  } catch {
    return false;
  }
}
