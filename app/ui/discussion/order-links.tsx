import { useLocation } from "@remix-run/react";
import { type ArgumentOrder, argumentOrders } from "#app/domain/helpful.ts";
import { useTongue } from "../words.tsx";

/** The orders one can read the arguments in, as links. */
export function OrderLinks({ order }: { order: ArgumentOrder }) {
  const { t } = useTongue();
  const { pathname } = useLocation();
  return (
    <nav aria-label={t("talk.order")}>
      <ul className="argument-orders">
        {argumentOrders.map((one) => (
          <li key={one}>
            <a
              href={`${pathname}${one === "helpful" ? "?ordning=hjalpsamma" : ""}#argument`}
              aria-current={one === order ? "true" : undefined}
            >
              {t(`talk.order.${one}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
