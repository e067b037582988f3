import { lazy, type ReactNode, Suspense, useState } from 'react';
import { type Arrival, ArrivalContext } from '@/ui/layout/ScreenHeading';
import { type NavigationLink, Page } from '@/ui/layout/Page';
import { fragmentOf, type Screen } from './address';
import type { Booted } from './boot';
import { ErrorBoundary } from './ErrorBoundary';
import { NoticeList } from './NoticeList';
import { SavedProvider } from './saved-context';
import { StartScreen } from './screens/StartScreen';
import { GroundProvider, useAdvisor, useNavigation, useScreen } from './store-context';
import { WORDS } from './words';

const QuestionnaireScreen = lazy(() =>
  import('./screens/QuestionnaireScreen').then((m) => ({ default: m.QuestionnaireScreen })),
);
const ReviewScreen = lazy(() =>
  import('./screens/ReviewScreen').then((m) => ({ default: m.ReviewScreen })),
);
const ResultsScreen = lazy(() =>
  import('./screens/ResultsScreen').then((m) => ({ default: m.ResultsScreen })),
);
const CompareScreen = lazy(() =>
  import('./screens/CompareScreen').then((m) => ({ default: m.CompareScreen })),
);
const EvidenceScreen = lazy(() =>
  import('./screens/EvidenceScreen').then((m) => ({ default: m.EvidenceScreen })),
);
const TrackRecordScreen = lazy(() =>
  import('./screens/TrackRecordScreen').then((m) => ({ default: m.TrackRecordScreen })),
);

const PricesScreen = lazy(() =>
  import('./screens/PricesScreen').then((m) => ({ default: m.PricesScreen })),
);

const TraceScreen = lazy(() =>
  import('./screens/TraceScreen').then((m) => ({ default: m.TraceScreen })),
);

function screenFor(screen: Screen): ReactNode {
  switch (screen.kind) {
    case 'start':
      return <StartScreen />;
    case 'question':
      return <QuestionnaireScreen question={screen.question} />;
    case 'review':
      return <ReviewScreen />;
    case 'results':
      return <ResultsScreen />;
    case 'compare':
      return <CompareScreen />;
    case 'evidence':
      return <EvidenceScreen />;
    case 'track-record':
      return <TrackRecordScreen />;
    case 'prices':
      return <PricesScreen />;
    case 'trace':
      return <TraceScreen />;
    default:
      return screen satisfies never;
  }
}

/** The page: header, notices, and the screen that the address names. */
export function App({ booted }: { readonly booted: Booted }) {
  return (
    <GroundProvider value={booted.ground}>
      <SavedProvider value={booted.saved}>
        <Screens notices={<NoticeList notices={booted.notices} saved={booted.saved} />} />
      </SavedProvider>
    </GroundProvider>
  );
}

function Screens({ notices }: { readonly notices: ReactNode }) {
  const screen = useScreen();
  const { go } = useNavigation();
  const links = useNavigationLinks(screen);
  const place = fragmentOf(screen);
  return (
    <Page
      title={WORDS.title}
      home="#/"
      links={links}
      remark={WORDS.remark}
      screen={place}
      notices={notices}
    >
      <ArrivalContext value={useArrival(place)}>
        <ErrorBoundary key={screen.kind} onLeave={() => go({ kind: 'start' })}>
          <Suspense fallback={<p role="status">{WORDS.loading}</p>}>{screenFor(screen)}</Suspense>
        </ErrorBoundary>
      </ArrivalContext>
    </Page>
  );
}

function useNavigationLinks(screen: Screen): readonly NavigationLink[] {
  const { hrefOf } = useNavigation();
  const compared = useAdvisor((state) => state.compared);
  const elsewhere = ['compare', 'evidence', 'prices', 'track-record'].includes(screen.kind);
  const link = (label: string, to: Screen, count?: number): NavigationLink => ({
    label,
    href: hrefOf(to),
    current: screen.kind === to.kind,
    count,
  });
  return [
    { label: WORDS.advisor, href: '#/', current: !elsewhere },
    link(WORDS.compare, { kind: 'compare' }, compared.length),
    link(WORDS.evidence, { kind: 'evidence' }),
    link(WORDS.prices, { kind: 'prices' }),
    link(WORDS.trackRecord, { kind: 'track-record' }),
  ];
}

/** The first screen of the visit leaves the focus alone; every later one takes it to its heading. */
function useArrival(place: string): Arrival {
  const [first] = useState(place);
  const [arrival, setArrival] = useState<Arrival>('first');
  if (arrival === 'first' && place !== first) {
    setArrival('moved');
  }
  return arrival;
}
