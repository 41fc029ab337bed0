import { redirect, type TypedResponse } from "@remix-run/node";
import { can } from "#app/domain/permissions.ts";
import type { Person } from "#app/domain/person.ts";
import type { RequestContext } from "./context.server.ts";
import { setCookies } from "./sealed-cookie.server.ts";
import { safeReturn } from "./visitor.server.ts";
import { outOfBooth } from "./voter.server.ts";

/** The headers for one who has just proved who they are: a new session, nobody's booth or receipt. */
export async function signedInHeaders(
  person: Pick<Person, "id" | "role">,
  request: Request,
  context: RequestContext,
): Promise<[string, string][]> {
  const kind = person.role === "resident" ? "resident" : "staff";
  const setCookie = await context.sessions.create(person.id, kind, request);
  return [...setCookies(setCookie), ...outOfBooth(context)];
}

/**
 * Lets in one who has just proved who they are, and sends them to where they were going; a form
 * that sign-in carries goes with them.
 */
export async function letIn(
  person: Pick<Person, "id" | "role">,
  { back, carries }: { back: string; carries: boolean },
  request: Request,
  context: RequestContext,
): Promise<TypedResponse<never>> {
  const headers = await signedInHeaders(person, request, context);
  return redirect(safeReturn(back), { status: carries ? 307 : 303, headers });
}

/** Where staff begin: each role at the work that is theirs. */
export function deskOf({ role }: Pick<Person, "role">): string {
  if (can(role, "configureRound")) return "/admin";
  return can(role, "answerQuestions") ? "/admin/arenden" : "/";
}
