/** The look of a briefing, designed once for every edition. Sizes in points (1/72 inch), colours as RRGGBB. */

export const style = {
  pages: { A4: { width: 595.28, height: 841.89 }, Letter: { width: 612, height: 792 } },
  /** At least 2 cm on every side; the left one holds the paragraph numbers. */
  margin: { top: 62, right: 104, bottom: 78, left: 116 },
  /** Longest line of text: 70 characters of the running text (guidance: 60 to 72). */
  measure: 376,
  /** Paragraph numbers end this far to the left of the text; wider, and programs copy the numbers before the texts. */
  numberGap: 7,
  /** Widest paragraph number that still hangs in the margin. */
  numberRoom: 40,
  /** Notes in the margin: narrow enough to leave 2 cm of the paper; the first line stands `below` the number's. */
  marginNote: { width: 52, size: 8, leading: 10, below: 12 },
  /** Contrast on white of at least 4.5:1 (WCAG 2.1, 1.4.3) for each. */
  colour: { text: '1A1A1A', ours: '4A5560', accent: '12406B', link: '12406B', rule: 'B8C0C8' },
  text: { size: 11.5, leading: 16.5 },
  title: { size: 22, leading: 27 },
  standfirst: { size: 13, leading: 18.5 },
  heading: { 2: { size: 15, leading: 20 }, 3: { size: 12.5, leading: 17 }, 4: { size: 11.5, leading: 16.5 } },
  small: { size: 9.5, leading: 13.5 },
  /** Notes at the foot of the page, below a short rule: `gap` above the first, the rule in its middle. */
  note: { size: 9, leading: 12, indent: 10, gap: 14, rule: 60 },
  points: { size: 10.5, leading: 15 },
  footer: { size: 8.5, leading: 11, gap: 26 },
  /** Width of the column of labels in the facts, and the space beside it: wider, and programs copy the labels first. */
  labelWidth: 72,
  labelGap: 6,
  space: { paragraph: 7, beforeHeading: 18, afterHeading: 5, afterTitle: 10, section: 18, indent: 14, row: 8 },
  /** Largest logo. */
  logo: { width: 180, height: 44 },
  /** Between two columns of a table. */
  columnGap: 12,
} as const
