import { scheduleWarnings } from "#app/domain/schedule-warnings.ts";
import { Alert } from "#app/ui/alert.tsx";
import { DateTimeField, TextField } from "#app/ui/fields.tsx";
import { FieldRow, FormSection, Lockable } from "#app/ui/form-section.tsx";
import { useTongue } from "#app/ui/words.tsx";
import type { Part } from "./parts.ts";

const instants = [
  "informFrom",
  "ideasFrom",
  "reviewFrom",
  "talkFrom",
  "voteOpensAt",
  "voteClosesAt",
  "complaintsUntil",
  "decisionPlannedAt",
] as const;

/** When everything happens. What has passed stands first, locked. */
export function Times({ form, lock, shown }: Part) {
  const { t } = useTongue();
  const fields = (locked: boolean) =>
    instants
      .filter((instant) => (lock(`schedule.${instant}Ms`) !== null) === locked)
      .map((instant) => <DateTimeField key={instant} {...form.field(`schedule.${instant}Ms`)} />);
  const voteOpened = lock("schedule.voteOpensAtMs") !== null;
  const passed = fields(true);
  const warnings = scheduleWarnings(shown.round.schedule).map(({ key }) =>
    t(key === "whollyInJuly" ? "admin.w.july" : `admin.w.${key}`),
  );
  return (
    <FormSection id="schedule" title={t("admin.section.schedule")}>
      <p>{t("admin.scheduleHelp")}</p>
      {passed.length > 0 && (
        <Lockable reason={t("admin.lockedPassed")}>
          <FieldRow>{passed}</FieldRow>
        </Lockable>
      )}
      <FieldRow>{fields(false)}</FieldRow>
      {voteOpened && lock("schedule.complaintsUntilMs") === null && (
        <TextField {...form.field("extensionReason")} autoComplete="off" />
      )}
      {warnings.length > 0 && (
        <Alert tone="warning">
          <h3>{t("admin.warnings")}</h3>
          <ul>
            {[...new Set(warnings)].map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </Alert>
      )}
    </FormSection>
  );
}
