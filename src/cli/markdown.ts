import type { Advised } from './advised';
import { decisionRecord } from './record';
import type { RecordSources, Section, Table } from './section';

/** Keeps words from being taken for marks of Markdown, and cells from ending early. */
const plain = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|#]/g, (mark) => `\\${mark}`);

/** An address stays as it is: angle brackets keep its marks from being read. */
const linked = (text: string): string =>
  /^(https?:\/\/\S+|#\/\S+)$/.test(text) ? `<${text}>` : plain(text);

const words = (text: string): string => text.split(' ').map(linked).join(' ');

const row = (cells: readonly string[]): string => `| ${cells.map(words).join(' | ')} |`;

const tableLines = ({ head, rows }: Table): readonly string[] =>
  rows.length === 0
    ? []
    : [row(head), `| ${head.map(() => '---').join(' | ')} |`, ...rows.map(row), ''];

const sectionLines = ({ heading, sentences, points, table }: Section): readonly string[] => [
  `## ${plain(heading)}`,
  '',
  ...sentences.flatMap((sentence) => [words(sentence), '']),
  ...points.map((point) => `- ${words(point)}`),
  ...(points.length > 0 ? [''] : []),
  ...tableLines(table),
];

/** The record of a decision in Markdown: what, how sure, why, on which grounds, and how to repeat it. */
export function adviceMarkdown(advised: Advised, recordWords: RecordSources): string {
  const { title, verdict, explanation, sections } = decisionRecord(advised, recordWords, 'full');
  const lines = [
    `# ${plain(title)}`,
    '',
    `**${plain(verdict)}**`,
    '',
    ...(explanation === '' ? [] : [plain(explanation), '']),
    ...sections.flatMap(sectionLines),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}
