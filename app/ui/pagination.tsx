import { Anchor } from "./anchor.tsx";
import { Icon } from "./icon.tsx";

interface Words {
  /** Names the navigation. */
  navigation: string;
  previous: string;
  next: string;
  /** "Sida 2 av 5" */
  position: string;
}

/** Earlier and later pages of a list. */
export function Pagination({
  words,
  previous,
  next,
}: {
  words: Words;
  previous?: string;
  next?: string;
}) {
  return (
    <nav className="pagination" aria-label={words.navigation}>
      {previous && (
        <Anchor className="ds-button" data-variant="secondary" href={previous} rel="prev">
          <Icon name="left" />
          {words.previous}
        </Anchor>
      )}
      <span>{words.position}</span>
      {next && (
        <Anchor className="ds-button" data-variant="secondary" href={next} rel="next">
          {words.next}
          <Icon name="right" />
        </Anchor>
      )}
    </nav>
  );
}
