/** What the compiler must refuse: each line is an error that it finds, or it finds that there is none. */
export const refused = [
  // @ts-expect-error No such base.
  <chiso-kpi compare="last-week" />,
  // @ts-expect-error No such attribute.
  <chiso-kpi indicater="ky-so" />,
  // @ts-expect-error Not a number.
  <chiso-compare limit="ten" />,
  // @ts-expect-error An event of another kind.
  <chiso-picker onchiso-select={(event: MouseEvent) => event.clientX} />,
  // @ts-expect-error No such element.
  <chiso-gauge />,
];
