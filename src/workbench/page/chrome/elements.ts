/** Makes elements of the page without a framework. Text is always text, never markup. */
export type Child = Node | string;

type Properties<Tag extends keyof HTMLElementTagNameMap> = Partial<
  Pick<HTMLElementTagNameMap[Tag], 'className' | 'id' | 'title' | 'hidden' | 'tabIndex'>
> & {
  readonly attributes?: Readonly<Record<string, string>>;
  readonly onClick?: () => void;
};

/** An element with its properties and children. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Properties<Tag> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const { attributes = {}, onClick, ...plain } = properties;
  const made = document.createElement(tag);
  Object.assign(made, plain);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  if (onClick) made.addEventListener('click', onClick);
  made.append(...children);
  return made;
}

/** A push button with text. */
export function button(
  text: string,
  onClick: () => void,
  attributes: Record<string, string> = {},
): HTMLButtonElement {
  return element('button', { attributes: { type: 'button', ...attributes }, onClick }, text);
}
