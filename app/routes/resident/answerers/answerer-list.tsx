import { badgeOf, type DirectoryEntry } from "#app/domain/directory.ts";
import type { Role } from "#app/domain/person.ts";
import type { Photo } from "#app/domain/photo.ts";
import { ContactWays } from "#app/ui/contact-details.tsx";
import { PersonCard } from "#app/ui/person-card.tsx";
import { RoleBadge } from "#app/ui/role-badge.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { AsWritten, useTongue } from "#app/ui/words.tsx";

interface Shown {
  id: string;
  name: string;
  title: string | null;
  answersQuestions: boolean;
  answered: number;
  waiting: number;
  waitingSinceMs: number | null;
  role: Role;
  entry: DirectoryEntry;
  photo: Photo | null;
}

const DAY_MS = 86_400_000;

/** A heading with its people; nothing where there is none. */
export function AnswererList({
  heading,
  answerers,
  nowMs,
}: {
  heading: string;
  answerers: readonly Shown[];
  nowMs: number;
}) {
  if (answerers.length === 0) return null;
  return (
    <section className="stack">
      <h2>{heading}</h2>
      <ul className="grid-cards">
        {answerers.map((answerer) => (
          <li key={answerer.id}>
            <PersonCard
              name={answerer.name}
              photo={answerer.photo}
              badge={<RoleBadge {...answerer} badge={badgeOf(answerer.role, answerer.entry)} />}
            >
              <Entry entry={answerer.entry} />
              <Questions answerer={answerer} nowMs={nowMs} />
            </PersonCard>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Party, what the person answers for, and how the function is reached. */
function Entry({ entry: { party, answersFor, email, phone } }: { entry: DirectoryEntry }) {
  const { t } = useTongue();
  return (
    <>
      {party && (
        <p>
          {t("directory.party")}: <AsWritten>{party}</AsWritten>
        </p>
      )}
      {answersFor && (
        <p>
          {t("directory.answersFor")}: <AsWritten>{answersFor}</AsWritten>
        </p>
      )}
      {(email || phone) && (
        <p>
          <ContactWays {...{ email, phone }} />
        </p>
      )}
    </>
  );
}

/** What has been asked of one person: never less than what waits, also of one who has stopped. */
function Questions({ answerer, nowMs }: { answerer: Shown; nowMs: number }) {
  const { t } = useTongue();
  const { answersQuestions, answered, waiting, waitingSinceMs } = answerer;
  const days = Math.max(0, Math.floor((nowMs - (waitingSinceMs ?? nowMs)) / DAY_MS));
  return (
    <>
      {!answersQuestions && <p className="muted">{t("who.noQuestions")}</p>}
      {(answersQuestions || answered > 0) && <p>{t("who.asked", { answered })}</p>}
      {waiting > 0 && (
        <p>
          <Tag tone="warning" icon="clock">
            {t("who.waiting", { n: waiting, days })}
          </Tag>
        </p>
      )}
    </>
  );
}
