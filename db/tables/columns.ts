import type { ColumnType } from "kysely";

/** A JSON value kept as text; read through a schema (`app/schemas`), written with JSON.stringify. */
export type Json = string;
/** 0 or 1: the same on both engines. */
export type Flag = number;
/** A flag that is 0 when it is not given. */
export type NewFlag = ColumnType<Flag, Flag | undefined, Flag>;
/** Milliseconds since 1970 (UTC). */
export type Ms = number;
