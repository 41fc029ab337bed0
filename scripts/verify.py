#!/usr/bin/env python3
"""Checks the control package of a round, as docs/bundle.md describes it.

    python3 verify.py BUNDLE [--seen FILE]...

BUNDLE is a folder or a .zip file. Ends with 0 and one line when everything holds, with 1 and the
first fault, or with 2 when there is nothing to check. Needs Python 3.9 and recount.py beside it.
"""
import base64, hashlib, json, os, re, sys, zipfile, zlib  # noqa: E401
from collections import Counter
from functools import reduce
sys.dont_write_bytecode = True
from recount import follows_type, result_of  # noqa: E402
MANIFEST, LEDGER, CHECKPOINTS, OPENINGS, RESULT = FILES = [
    "manifest.json", "ledger.jsonl", "checkpoints.txt", "openings.jsonl", "result.json"]
MOST = 2**53 - 1

class Fault(Exception): """What is wrong with a bundle."""
class Unreadable(Exception): """Why there is nothing to check."""

def need(holds, file, reason, line=None):
    if not holds:
        raise Fault(f"{file}: {reason}" if line is None else f"{file}:{line}: {reason}")

# --- Canonical text, hashes and the Merkle tree --------------------------------------------------

def spell(value, deeper=32):
    """The one spelling of a value; ValueError when it has none."""
    if value is None or isinstance(value, bool):
        return json.dumps(value)
    if isinstance(value, int) and abs(value) <= MOST:
        return str(value)
    if isinstance(value, str) and value.encode() is not None:  # ValueError on half a character.
        return json.dumps(value, ensure_ascii=False)
    if deeper > 0 and isinstance(value, list):
        return "[" + ",".join(spell(each, deeper - 1) for each in value) + "]"
    if deeper > 0 and isinstance(value, dict):
        keys = sorted(value, key=lambda key: key.encode("utf-16-be"))
        return "{" + ",".join(f"{spell(key)}:{spell(value[key], deeper - 1)}" for key in keys) + "}"
    raise ValueError("There is no canonical spelling.")

def value_of(string):
    """The value of a canonical text; Fault itself, which no text spells, for any other."""
    try:
        value = json.loads(string)
        return value if spell(value) == string else Fault
    except (ValueError, RecursionError):
        return Fault

def read(string, file, line=None):
    value, what = value_of(string), "is not canonical" if line is None else "line is not canonical"
    need(value is not Fault, file, what, line)
    return value

def read_line(spelled, shape, file, at):
    line = read(spelled, file, at)
    need(shape(line), file, "line is not understood", at)
    return line

def sha256(*parts):
    return hashlib.sha256(b"".join(parts)).digest()

def sha256_hex(string):
    return sha256(string.encode()).hex()

def roots_at(lines, sizes):
    """The roots of RFC 6962 over the first so many lines, for each size that is asked for."""
    roots, subtrees = {}, []
    for size, line in enumerate(lines, 1):
        subtrees.append(sha256(b"\0", line.encode()))
        full = size
        while full % 2 == 0:
            subtrees[-2:] = [sha256(b"\1", *subtrees[-2:])]
            full //= 2
        if size in sizes:
            root = reduce(lambda right, left: sha256(b"\1", left, right), reversed(subtrees))
            roots[size] = root.hex()
    return roots

# --- Ed25519, RFC 8032 section 5.1; slow, and only for public data -------------------------------

P, ORDER = 2**255 - 19, 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, -1, P) % P

def point_of(encoded):
    number = int.from_bytes(encoded, "little")
    sign, y = number >> 255, number & (2**255 - 1)
    square = (y * y - 1) * pow(D * y * y + 1, -1, P) % P
    x = pow(square, (P + 3) // 8, P)
    if (x * x - square) % P:
        x = x * pow(2, (P - 1) // 4, P) % P
    if y >= P or (x * x - square) % P or (x == 0 and sign):
        return None
    x = x if x & 1 == sign else P - x
    return x, y, 1, x * y % P

def add(one, other):
    (x1, y1, z1, t1), (x2, y2, z2, t2) = one, other
    a, b = (y1 - x1) * (y2 - x2) % P, (y1 + x1) * (y2 + x2) % P
    c, d = 2 * t1 * t2 * D % P, 2 * z1 * z2 % P
    e, f, g, h = b - a, d - c, d + c, b + a
    return e * f % P, g * h % P, f * g % P, e * h % P

def times(scalar, point):
    product = (0, 1, 1, 0)
    while scalar:
        product = add(product, point) if scalar & 1 else product
        point, scalar = add(point, point), scalar >> 1
    return product
BASE = point_of((4 * pow(5, -1, P) % P).to_bytes(32, "little"))

def is_signed(about, string, signature, key):
    if not (re.fullmatch("[0-9a-f]{64}", key) and re.fullmatch("[A-Za-z0-9_-]{86}", signature)):
        return False
    raw, public = base64.urlsafe_b64decode(signature + "=="), bytes.fromhex(key)
    point, s = point_of(public), int.from_bytes(raw[32:], "little")
    spelled = base64.urlsafe_b64encode(raw).decode().rstrip("=")
    if spelled != signature or point is None or s >= ORDER:
        return False
    message = raw[:32] + public + f"{about}\0{string}".encode()
    k = int.from_bytes(hashlib.sha512(message).digest(), "little") % ORDER
    x, y, z, _ = add(times(s, BASE), times(ORDER - k, point))
    x, y = x * pow(z, -1, P) % P, y * pow(z, -1, P) % P
    return (y | (x & 1) << 255).to_bytes(32, "little") == raw[:32]

# --- What lines, openings and the manifest must hold ---------------------------------------------

def matching(pattern):
    return lambda value: isinstance(value, str) and re.fullmatch(pattern, value) is not None

def whole(least, most=MOST):
    return lambda value: type(value) is int and least <= value <= most

def among(*words):
    return lambda value: any(type(value) is type(word) and value == word for word in words)

def list_of(check):
    return lambda value: isinstance(value, list) and all(map(check, value))

def has(members, exactly=False):
    return lambda value: (
        isinstance(value, dict) and (not exactly or len(value) == len(members))
        and all(key in value and check(value[key]) for key, check in members.items()))

def kind_of(key, kinds, exactly=False):
    """An object whose member `key` tells what else it holds."""
    return lambda value: (
        isinstance(value, dict) and isinstance(value.get(key), str) and value[key] in kinds
        and has({key: text, **kinds[value[key]]}, exactly)(value))

def pairs(check):
    """Pairs of an id and what it is given, in the order of the ids, none twice."""
    def hold(value):
        if not list_of(lambda pair: isinstance(pair, list) and len(pair) == 2
                       and text(pair[0]) and check(pair[1]))(value):
            return False
        ids = [pair[0].encode("utf-16-be") for pair in value]
        return all(before < after for before, after in zip(ids, ids[1:]))
    return hold

text, name = matching("(?s:.*)"), matching(r"[A-Za-z0-9_.-]{1,100}")
hash_, tag = matching("[0-9a-f]{64}"), matching("[0-9a-f]{32}")
amount, positive = whole(0, 10**12), whole(1, 10**12)
LINE = kind_of("t", {
    "open": {"round": name, "manifest": hash_},
    "cast": {"tag": tag, "v": whole(1), "area": name, "c": hash_, "s": hash_},
    "paper": {"serial": name, "batch": name, "area": name, "c": hash_},
    "withdraw": {"tag": tag}, "roll": {"add": whole(1)}, "close": {},
    "release": {"files": lambda value: isinstance(value, dict) and all(map(name, value))
                and all(map(hash_, value.values()))},
}, exactly=True)
CHECKPOINT = has({"round": text, "no": whole(1), "prev": text, "size": whole(1), "root": text,
                  "sig": text}, exactly=True)
OPENING = has({"v": among(1), "round": text, "area": text, "salt": text,
               "choices": pairs(whole(-MOST)), "savings": pairs(among("yes", "no"))}, exactly=True)
RESULT_SHAPE = has({"v": among(1), "lot": lambda lot: True, "areas": list_of(lambda area: True)},
                   exactly=True)
PROPOSAL = {"id": text, "area": name, "group": lambda group: group is None or text(group),
            "apart": list_of(text)}
MANIFEST_SHAPE = has({
    "v": among(1), "round": name, "title": text, "signKey": text, "leastOpened": amount,
    "roll": lambda roll: roll is None or has({"size": amount, "commit": hash_})(roll),
    "areas": list_of(has({"id": name, "potKronor": amount})),
    "proposals": list_of(kind_of("kind", {
        "spend": {**PROPOSAL, "kronor": amount},
        "save": {**PROPOSAL, "kronor": whole(-10**12, 10**12)}})),
    "ballotRule": kind_of("kind", {
        "choose-one": {}, "knapsack": {}, "star": {}, "imported": {},
        "approval": {"choices": positive}, "grades": {"top": positive},
        "points": {"total": positive, "mostEach": positive, "leastChosen": amount},
        "ranking": {"points": list_of(positive), "leastRanked": amount}}),
    "countingRule": lambda rule: kind_of("kind", {
        "greedy": {"minimumScore": amount},
        "phragmen": {"minimumScore": amount, "whenNotFitting": among("stop", "skip")},
        "equal-shares": {
            "minimumScore": amount, "utility": among("cost", "cardinality"),
            "completion": among("none", "add1", "add1-greedy", "add1-no-exhaustive-stop"),
            "add1Step": lambda step: step is None or positive(step),
            "comparison": among(True, False)},
    })(rule) and among("skip", "no-skip", "per-cost")(rule.get("variant", "skip")),
    "savingsRule": kind_of("mode", {mode: {"minimumAnswers": amount}
                                    for mode in ("addition", "target", "list")})})

# --- Checks 2 to 6: ledger, manifest, checkpoints, release ---------------------------------------

class Ledger:
    def __init__(self, lines):
        self.lines, self.first_in, self.closed_after, self.released = lines, {}, 0, None
        self.added, casts, papers, withdrawn, commitments = 0, {}, {}, set(), set()
        for at, spelled in enumerate(lines, 1):
            line = read_line(spelled, LINE, LEDGER, at)
            kind, closed = line["t"], self.closed_after > 0
            need((kind == "open") == (at == 1), LEDGER, "line stands out of order", at)
            need(self.released is None, LEDGER, "line stands after the release", at)
            need(not closed or kind == "release", LEDGER, "line stands after the close", at)
            need(closed or kind != "release", LEDGER, "line stands before the close", at)
            if kind in ("cast", "paper"):
                need(line["c"] not in commitments, LEDGER, "commitment stands twice", at)
                commitments.add(line["c"])
                self.first_in.setdefault(line["area"], at)
            if kind == "open":
                self.round, self.manifest_hash = line["round"], line["manifest"]
            elif kind == "cast":
                highest = casts[line["tag"]]["v"] if line["tag"] in casts else 0
                need(line["v"] != highest, LEDGER, "version stands twice", at)
                casts[line["tag"]] = line if line["v"] > highest else casts[line["tag"]]
            elif kind == "paper":
                need(line["serial"] not in papers, LEDGER, "serial stands twice", at)
                papers[line["serial"]] = line
            elif kind == "withdraw":
                withdrawn.add(line["tag"])
            elif kind == "roll":
                self.added += line["add"]
            elif kind == "close":
                self.closed_after = at
            elif kind == "release":
                self.released = line["files"]
        need(self.released is not None, LEDGER, "is not released")
        counted = [line for key, line in casts.items() if key not in withdrawn]
        self.area_of = {line["c"]: line["area"] for line in [*counted, *papers.values()]}
        self.cast_in = Counter(self.area_of.values())

def check_manifest(spelled, ledger):
    same = sha256_hex(spelled) == ledger.manifest_hash
    need(same, MANIFEST, "differs from the ledger's first line")
    manifest = read(spelled, MANIFEST)
    need(MANIFEST_SHAPE(manifest), MANIFEST, "is not understood")
    areas = {each["id"] for each in manifest["areas"]}
    proposals = {each["id"]: each["area"] for each in manifest["proposals"]}
    once = len(areas) == len(manifest["areas"]) and len(proposals) == len(manifest["proposals"])
    placed = len(proposals) <= 5000 and areas.issuperset(proposals.values())
    need(once and placed, MANIFEST, "is not understood")
    need(manifest["round"] == ledger.round, MANIFEST, "is of another round")
    for area, at in ledger.first_in.items():
        need(area in areas, LEDGER, "area is not in the manifest", at)
    roll, counted = manifest["roll"], len(ledger.area_of)
    known = roll is None or counted <= roll["size"] + ledger.added
    need(known, LEDGER, "more ballots are counted than the roll has")
    return manifest

def is_signed_checkpoint(point, manifest):
    unsigned = spell({key: value for key, value in point.items() if key != "sig"})
    return is_signed("pb:checkpoint:v1", unsigned, point["sig"], manifest["signKey"])

def check_checkpoints(texts, ledger, manifest):
    points = [read_line(each, CHECKPOINT, CHECKPOINTS, at) for at, each in enumerate(texts, 1)]
    roots, prev, size = roots_at(ledger.lines, {point["size"] for point in points}), "", 0
    for at, point in enumerate(points, 1):
        here = (point["round"], point["no"], point["prev"]) == (manifest["round"], at, prev)
        need(here and point["size"] > size, CHECKPOINTS, "checkpoint stands out of order", at)
        right = roots.get(point["size"]) == point["root"]
        need(right, CHECKPOINTS, "root does not match the ledger", at)
        need(is_signed_checkpoint(point, manifest), CHECKPOINTS, "signature is wrong", at)
        prev, size = sha256_hex(texts[at - 1]), point["size"]
    need(size == len(ledger.lines), CHECKPOINTS, "the last checkpoint does not cover the ledger")
    return point["root"]

def check_seen(texts, ledger, manifest):
    for at, spelled in enumerate(texts, 1):
        point = read_line(spelled, CHECKPOINT, "--seen", at)
        need(point["round"] == manifest["round"], "--seen", "checkpoint is of another round", at)
        need(is_signed_checkpoint(point, manifest), "--seen", "signature is wrong", at)
        same = roots_at(ledger.lines, {point["size"]}).get(point["size"]) == point["root"]
        need(same, "--seen", "the ledger was rewritten after this checkpoint", at)

def check_release(bundle, released):
    for file in sorted(released):
        need(file in bundle, file, "file is missing")
        need(sha256_hex(bundle[file]) == released[file], file, "file differs from the release")
    for file in sorted({*bundle, *FILES} - {LEDGER, CHECKPOINTS}):
        need(file in released, file, "file is not in the release")

# --- Check 7: the opened ballots -----------------------------------------------------------------

def check_openings(texts, ledger, manifest):
    """The ballots of each area, as scores and answers; of small areas none."""
    papers = {area["id"]: (area["potKronor"], {}, {}) for area in manifest["areas"]}
    for each in manifest["proposals"]:
        papers[each["area"]][1 if each["kind"] == "spend" else 2][each["id"]] = each["kronor"]
    ballots, opened, before = {area: [] for area in papers}, set(), ""
    for at, spelled in enumerate(texts, 1):
        opening, c = value_of(spelled), sha256_hex(f"pb:ballot:v1\0{spelled}")
        need(OPENING(opening), OPENINGS, "opening is not understood", at)
        need(c in ledger.area_of, OPENINGS, "opening belongs to no counted ballot", at)
        need(c > before, OPENINGS, "opening stands out of order", at)
        area = ledger.area_of[c]
        need(opening["area"] == area, OPENINGS, "area differs from the ledger", at)
        need(opening["round"] == manifest["round"], OPENINGS, "opening is of another round", at)
        large = ledger.cast_in[area] >= manifest["leastOpened"]
        need(large, OPENINGS, "area has too few ballots to be opened", at)
        pot, costs, savings = papers[area]
        scores, answers = dict(opening["choices"]), dict(opening["savings"])
        on_paper = scores.keys() <= costs.keys() and answers.keys() <= savings.keys()
        need(on_paper, OPENINGS, "ballot marks what is not on its paper", at)
        valid = all(map(whole(1, 10**9), scores.values())) and (
            follows_type(manifest["ballotRule"], scores, costs, pot) if scores else answers)
        need(valid, OPENINGS, "ballot breaks the rules of its type", at)
        before = c
        opened.add(c)
        ballots[area].append((scores, answers))
    for c, area in ledger.area_of.items():
        withheld = ledger.cast_in[area] < manifest["leastOpened"]
        need(withheld or c in opened, OPENINGS, "a counted ballot has no opening")
    return ballots

# --- Check 8: the result ------------------------------------------------------------------------

def check_result(spelled, ledger, manifest, ballots):
    result, areas = read(spelled, RESULT), manifest["areas"]
    need(RESULT_SHAPE(result), RESULT, "is not understood")
    seed = roots_at(ledger.lines, {ledger.closed_after})[ledger.closed_after]
    need(result["lot"] == seed, RESULT, "the lot is not drawn from the closed ledger")
    need(len(result["areas"]) == len(areas), RESULT, "an area has no result")
    for area, told in zip(areas, result["areas"]):
        id_, cast = area["id"], ledger.cast_in[area["id"]]
        if cast < manifest["leastOpened"]:
            right = has({"area": among(id_), "ballots": among(cast)})(told)
        else:
            found = result_of(manifest, area, ballots[id_], seed)
            right = found is not None and spell(told) == spell(found)
        need(right, RESULT, f"the count of {id_} gives another result")

# --- The bundle and the command line -------------------------------------------------------------

def verify(bundle, seen):
    for file in FILES:
        need(file in bundle, file, "file is missing")
    lines = {file: bundle[file].split("\n") for file in (LEDGER, CHECKPOINTS, OPENINGS)}
    for file in lines:
        need(lines[file].pop() == "", file, "does not end with a line feed")
    ledger = Ledger(lines[LEDGER])
    manifest = check_manifest(bundle[MANIFEST], ledger)
    root = check_checkpoints(lines[CHECKPOINTS], ledger, manifest)
    check_seen(seen, ledger, manifest)
    check_release(bundle, ledger.released)
    ballots = check_openings(lines[OPENINGS], ledger, manifest)
    check_result(bundle[RESULT], ledger, manifest, ballots)
    counted, withheld = len(ledger.area_of), len(ledger.area_of) - len(lines[OPENINGS])
    return (f"{spell(manifest['title'])}: {counted} ballots counted, {withheld} withheld, "
            f"{len(ledger.lines)} lines, root {root}, signing key {manifest['signKey']}")

def bundle_at(path):
    """The files of a folder or a zip file, by name: at most 100, and 1 GB together."""
    packed = None if os.path.isdir(path) else zipfile.ZipFile(path)
    files = ([(file.filename, file.file_size) for file in packed.infolist()] if packed
             else [(file.name, file.stat().st_size) for file in os.scandir(path)])
    names = [file for file, _ in files]
    if not all(map(name, names)) or len(set(names)) < len(names):
        raise Unreadable(f"{path} does not hold files alone, each with a plain name of its own.")
    if len(files) > 100 or sum(size for _, size in files) > 10**9:
        raise Unreadable(f"{path} holds more than 100 files or more than 1 GB.")
    return {file: packed.read(file).decode() if packed else text_at(os.path.join(path, file))
            for file in names}

def text_at(path):
    with open(path, "rb") as file:
        return file.read().decode()

def main(words):
    seen = []
    try:
        while "--seen" in words[:-1]:
            at = words.index("--seen")
            seen += re.sub("\n$", "", text_at(words[at + 1])).split("\n")
            words = words[:at] + words[at + 2:]
        if len(words) != 1 or words[0].startswith("--"):
            raise Unreadable("Name one bundle to check, and each kept file with --seen FILE.")
        line, code = verify(bundle_at(words[0]), seen), 0
    except Fault as fault:
        line, code = str(fault), 1
    except (Unreadable, OSError, ValueError, RuntimeError, zipfile.BadZipFile, zlib.error) as why:
        sys.stderr.write(f"{why}\n")
        return 2
    sys.stdout.buffer.write(f"{line}\n".encode())
    return code

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
