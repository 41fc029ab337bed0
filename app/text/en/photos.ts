import type { photos as sv } from "../sv/photos.ts";

/** Pictures that are sent in, and what can be wrong with them. */
export const photos = {
  "photo.field": "Your own picture",
  "photo.new": "Change to another picture",
  "photo.hint":
    "A photo or a drawing: JPEG, PNG or WebP, at most {limit} MB. We remove what the file says about place and camera.",
  "photo.alt": "Describe the picture for those who do not see it",
  "photo.altHint":
    "For example: An empty lawn with a broken swing. Everyone can see the picture. Ask the people in it first.",
  "photo.now": "The picture that is shown now",
  "photo.kept": "The picture has arrived, but is not saved yet. You need not choose it again.",
  "photo.inDraft": "The picture in the draft. So far only those who write it see it.",
  "photo.gone": "Remove the picture",
  "photo.hidden": "The municipality has hidden a picture here. Reason: {reason}",
  "problem.photoUnknown":
    "The file is no picture that we can show. Choose a picture that is JPEG, PNG or WebP.",
  "problem.photoTooHeavy":
    "The picture is too large. It may be at most {limit} MB. Choose a smaller picture.",
  "problem.photoTooManyPixels":
    "The picture has too many pixels. It may have at most {limit} million. Choose a smaller picture.",
  "problem.photoTooSmall":
    "The picture is too small. It must be at least {limit} pixels wide and high.",
  "problem.photoBroken":
    "The picture cannot be read. It may be damaged. Try again or choose another.",
  "problem.photoQueue": "Many people are sending pictures right now. Wait a while and send again.",
  "problem.photoNotChosen":
    "You have described a picture, but no picture is chosen. Choose the picture, or remove the description.",
  "problem.portraitNotChosen": "Choose a picture first.",
  "problem.altNeeded": "Describe the picture for those who do not see it. One sentence is enough.",
} as const satisfies Record<keyof typeof sv, string>;
