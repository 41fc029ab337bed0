import type { ShownReach } from "#app/domain/shown-insight.ts";
import { number } from "#app/format.ts";
import { DataTable } from "../data-table.tsx";
import { useTongue } from "../words.tsx";
import { Share } from "./reach.tsx";

/** How many got something, by the way they voted; nothing where a figure could point at someone. */
export function ReachByChannel({ reach: { byChannel } }: { reach: ShownReach }) {
  const { t } = useTongue();
  if (byChannel === null || byChannel.length < 2) return null;
  return (
    <DataTable
      caption={t("reach.channels")}
      rows={byChannel}
      rowKey={({ channel }) => channel}
      columns={[
        {
          key: "channel",
          heading: t("reach.col.channel"),
          cell: ({ channel }) => t(`channel.${channel}`),
        },
        {
          key: "voters",
          heading: t("results.col.voted"),
          numeric: true,
          cell: ({ voters }) => number(voters),
        },
        {
          key: "without",
          heading: t("reach.col.without"),
          numeric: true,
          cell: ({ voters, withoutWinner }) => (
            <Share part={{ shown: withoutWinner }} whole={{ shown: voters }} />
          ),
        },
      ]}
    />
  );
}
