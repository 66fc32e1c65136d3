/**
 * PostgreSQL's text form of a list (PostgreSQL documentation, 8.15.6), which the driver would write at three times the cost; batches are
 * written as columns. undefined where an element is no text, number, boolean or null: such a list is the driver's.
 */
export function arrayLiteral(list: readonly unknown[]): string | undefined {
  let text = '';
  for (const element of list) {
    if (text !== '') text += ',';
    if (element === null) text += 'NULL';
    else if (typeof element === 'string') text += `"${escaped(element)}"`;
    else if (typeof element === 'number' || typeof element === 'bigint' || typeof element === 'boolean') text += String(element);
    else return undefined;
  }
  return `{${text}}`;
}

function escaped(text: string): string {
  return /["\\]/.test(text) ? text.replace(/["\\]/g, String.raw`\$&`) : text;
}
