import { useMemo, useState } from 'react';
import { download } from '@/app/download';
import { useAdvisor, useAdvisorStore, useNavigation } from '@/app/store-context';
import { OffersReceived } from './OffersReceived';
import { optionNames } from './results-words';
import { useAdvices } from '@/app/use-advice';
import { useDataset } from '@/app/use-dataset';
import { boundsOf } from '@/dataset/figure-bounds';
import { CARD_IDS } from '@/dataset/ids';
import { priceEffect, readFiguresOf } from '@/features/prices/price-effect';
import { priceFileText, pricesFrom } from '@/features/prices/price-file';
import { priceFields, priceLines } from '@/features/prices/price-lines';
import type { FileState } from '@/features/prices/FilePanel';
import { PricesPage } from '@/features/prices/PricesPage';
import { ALL_PRICES, priceBookView } from '@/features/prices/prices-view-model';
import { importedWords, PRICES_WORDS } from '@/features/prices/words';
import { EXPECTED, FOUND, problemWords } from '@/features/prices/words-file';

const NOTHING_READ: FileState = { status: '', problems: [] };
const LARGEST_FILE = 1e6;
const NONE: Readonly<Record<string, number>> = {};

/** "2026-11-21", as the visitor's calendar has it. */
const dayOfToday = (): string => {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
};

export function PricesScreen() {
  const scenario = useAdvisor((state) => state.scenario);
  const store = useAdvisorStore();
  const { hrefOf } = useNavigation();
  const dataset = useDataset();
  const [filter, setFilter] = useState(ALL_PRICES);
  const [generation, setGeneration] = useState(0);
  const [file, setFile] = useState(NOTHING_READ);
  const [gone, setGone] = useState(NONE);
  const own = scenario.assumptions ?? NONE;
  const [others] = useState(() => Object.keys(own));
  const [today] = useState(dayOfToday);

  const both = useMemo(() => {
    const { assumptions: _, quotes: __, ...ours } = scenario;
    return [ours, scenario];
  }, [scenario]);
  const [ours, yours] = useAdvices(both);
  const advice = yours?.advice;
  const read = useMemo(() => advice && readFiguresOf(advice), [advice]);

  const card = CARD_IDS.find((id) => id === scenario.answers.gpuModel);
  const book = useMemo(
    () => dataset && { dataset, own, boundsOf, read, card, others, today },
    [dataset, own, read, card, others, today],
  );
  const view = useMemo(() => book && priceBookView(book, filter), [book, filter]);
  if (book === undefined || view === undefined) {
    return <p role="status">{PRICES_WORDS.opening}</p>;
  }

  const takeFrom = async (chosen: File): Promise<void> => {
    if (chosen.size > LARGEST_FILE) {
      const problem = { line: undefined, found: FOUND.tooLarge, expected: EXPECTED.small };
      setFile({ status: '', problems: [problemWords(problem)] });
      return;
    }
    const prices = pricesFrom(await chosen.text(), priceFields(book));
    if (!prices.ok) {
      setFile({ status: '', problems: prices.error.map(problemWords) });
      return;
    }
    store.getState().assumeAll(prices.value);
    setGeneration((times) => times + 1);
    setFile({
      status: importedWords(Object.keys(prices.value).length, chosen.name),
      problems: [],
    });
  };

  return (
    <PricesPage
      view={view}
      effect={priceEffect(
        ours?.advice,
        advice,
        { prices: view.own, offers: scenario.quotes?.length ?? 0 },
        optionNames(book.dataset, scenario),
      )}
      stale={yours?.stale ?? false}
      backHref={hrefOf({ kind: 'results' })}
      filter={filter}
      onText={(text) => setFilter({ ...filter, text })}
      onShow={(show) => {
        const shown = priceBookView(book, { text: '', show, kept: [] });
        const kept = shown.groups.flatMap(({ prices }) => prices.map(({ id }) => id));
        setFilter({ ...filter, show, kept });
      }}
      onOwn={(id, value) => store.getState().assume(id, value)}
      onAllOurs={() => {
        setGone(own);
        store.getState().assumeNothing();
        setGeneration((times) => times + 1);
      }}
      gone={Object.keys(gone).length}
      onPutBack={() => {
        store.getState().assumeAll(gone);
        setGeneration((times) => times + 1);
      }}
      generation={generation}
      file={file}
      quotes={<OffersReceived dataset={book.dataset} />}
      onExport={() => download('metalwise-prices.csv', priceFileText(priceLines(book)), 'text/csv')}
      onImport={(chosen) => void takeFrom(chosen)}
    />
  );
}
