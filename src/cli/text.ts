import type { Advised } from './advised';
import { decisionRecord } from './record';
import type { RecordSources, Section, Table } from './section';

const WIDTH = 92;
const GAP = '  ';

/** Breaks a text into lines of at most the width, the later ones indented. */
function wrapped(text: string, indent: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line !== '' && line.length + word.length + 1 > WIDTH) {
      lines.push(line);
      line = indent + word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line].join('\n');
}

/** Columns in line, each as wide as its widest cell. */
function tableLines({ head, rows }: Table): readonly string[] {
  const all = rows.length === 0 ? [] : [head, ...rows];
  const widths = head.map((_, column) =>
    Math.max(0, ...all.map((cells) => cells[column]?.length ?? 0)),
  );
  return all.map((cells) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join(GAP)
      .trimEnd(),
  );
}

const sectionLines = ({ heading, sentences, points, table }: Section): readonly string[] => [
  '',
  heading,
  '-'.repeat(heading.length),
  ...sentences.map((sentence) => wrapped(sentence, '')),
  ...points.map((point) => wrapped(`- ${point}`, GAP)),
  ...tableLines(table),
];

/** The advice for a terminal: short, the rest is in the other formats. */
export function adviceText(advised: Advised, words: RecordSources): string {
  const { title, verdict, explanation, sections } = decisionRecord(advised, words, 'short');
  const lines = [
    title,
    '='.repeat(title.length),
    wrapped(verdict, ''),
    ...(explanation === '' ? [] : ['', wrapped(explanation, '')]),
    ...sections.flatMap(sectionLines),
  ];
  return `${lines.join('\n')}\n`;
}
