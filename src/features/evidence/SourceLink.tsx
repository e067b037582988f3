import type { SourceView } from './figure-views';

/** A source as it is cited: title, publisher, and the place in it. */
export function SourceLink({ source }: { readonly source: SourceView }) {
  return (
    <>
      {source.address === undefined ? source.title : <a href={source.address}>{source.title}</a>}
      {source.publisher !== '' && `, ${source.publisher}`}; {source.locator}
    </>
  );
}
