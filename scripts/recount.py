"""The rules by which a round's ballots are marked and counted, as docs/bundle.md describes them."""
from collections import Counter
from fractions import Fraction
from hashlib import sha256


def follows_type(rule, scores, costs, pot):
    """Whether scores, at least one, follow the type of the round's ballots."""
    given, kind = sorted(scores.values(), reverse=True), rule["kind"]
    highest, fits = given[0], sum(costs[id_] for id_ in scores) <= pot
    least = min(rule.get("leastChosen", rule.get("leastRanked", 0)), len(costs))
    return {
        "choose-one": lambda: given == [1],
        "approval": lambda: highest == 1 and len(given) <= rule["choices"],
        "points": lambda: (highest <= rule["mostEach"] and sum(given) <= rule["total"]
                           and len(given) >= min(rule["leastChosen"], len(costs))),
        "ranking": lambda: (given == rule["points"][:len(given)]
                            and len(given) >= min(rule["leastRanked"], len(costs))),
        "grades": lambda: highest <= rule["top"],
        "knapsack": lambda: highest == 1 and fits,
        "star": lambda: highest <= 2 and given.count(2) <= 1 and fits,
        "imported": lambda: True,
    }[kind]()


class Election:
    """One area's vote. Equal ballots are one group; all money is in kronor and exact."""
    def __init__(self, rule, pot, costs, apart, ballots, seed):
        self.rule, self.pot, self.costs, self.apart = rule, pot, costs, apart
        groups = Counter(tuple(sorted(scores.items())) for scores, _ in ballots)
        self.groups = [(dict(scores), voters) for scores, voters in groups.items()]
        self.voters = len(ballots)
        self.behind = {id_: [(at, scores[id_], voters) for at, (scores, voters)
                             in enumerate(self.groups) if id_ in scores] for id_ in costs}
        self.score = {id_: sum(score * voters for _, score, voters in behind)
                      for id_, behind in self.behind.items()}
        lot = {id_: sha256(f"{seed}\0{id_}".encode()).digest() for id_ in costs}
        self.tie = {id_: (costs[id_], -self.score[id_], lot[id_]) for id_ in costs}
        self.running = [id_ for id_, cost in costs.items() if 0 < cost <= pot
                        and self.score[id_] >= max(1, rule["minimumScore"])]

    def count(self):
        if self.rule["kind"] == "greedy":
            return self.greedy(self.running, self.pot, self.rule.get("variant"))
        return self.phragmen() if self.rule["kind"] == "phragmen" else self.equal_shares()

    def greedy(self, ids, left, variant=None):
        def rank(id_):
            weight = Fraction(self.score[id_], self.costs[id_] if variant == "per-cost" else 1)
            return -weight, self.tie[id_]
        won = []
        for id_ in sorted(ids, key=rank):
            if self.apart[id_].intersection(won):
                continue
            if self.costs[id_] <= left:
                won.append(id_)
                left -= self.costs[id_]
            elif variant == "no-skip":
                break
        return won

    def phragmen(self):
        loads, won, left = [Fraction(0)] * len(self.groups), [], self.pot
        waiting = set(self.running)
        while True:
            if self.rule["whenNotFitting"] == "skip":
                waiting = {id_ for id_ in waiting if self.costs[id_] <= left}
            after = {id_: (self.costs[id_] + sum(loads[at] * voters for at, _, voters
                     in self.behind[id_])) / self.score[id_] for id_ in waiting}
            best = [id_ for id_ in waiting if after[id_] == min(after.values())]
            if not best or any(self.costs[id_] > left for id_ in best):
                return won
            winner = min(best, key=self.tie.get)
            for at, _, _ in self.behind[winner]:
                loads[at] = after[winner]
            waiting.remove(winner)
            won.append(winner)
            left -= self.costs[winner]

    def equal_shares(self):
        rule, costs = self.rule, self.costs
        if rule["completion"] == "none":
            won = self.run(Fraction(self.pot, max(self.voters, 1)))
        else:
            won = self.add1(max(self.voters, 1))
        if rule["completion"] == "add1-greedy":
            rest = [id_ for id_ in self.running if id_ not in won]
            won = won + self.greedy(rest, self.pot - self.cost(won))
        other = self.greedy(self.running, self.pot)
        prefer = [len(scores.keys() & set(other)) - len(scores.keys() & set(won))
                  for scores, _ in self.groups]
        votes = sum(voters * ((more > 0) - (more < 0)) for more, (_, voters)
                    in zip(prefer, self.groups))
        return other if rule["comparison"] and votes > 0 else won

    def cost(self, ids):
        return sum(self.costs[id_] for id_ in ids)

    def add1(self, voters):
        share, step = self.pot // voters, self.rule["add1Step"] or 1
        while self.rule["add1Step"] is None and self.pot > 2500 * step * voters:
            step *= 10
        won = self.run(Fraction(share))
        if self.cost(self.running) <= self.pot:
            return won
        while True:
            left = self.pot - self.cost(won)
            exhausted = all(id_ in won or self.costs[id_] > left for id_ in self.running)
            if exhausted and self.rule["completion"] != "add1-no-exhaustive-stop":
                return won
            share += step
            after = self.run(Fraction(share))
            if self.cost(after) > self.pot:
                return won
            won = after

    def run(self, share):
        """One run of Equal Shares; broken off when it has bought for more than the pot."""
        purses, held = [share], [0] * len(self.groups)
        won, lowest = [], {id_: Fraction(0) for id_ in self.running}
        while self.cost(won) <= self.pot:
            best, equals = None, []
            # Money only falls, so what a proposal asked last is the least that it can ask now.
            for id_ in sorted(lowest, key=lowest.get):
                if best is not None and lowest[id_] > best:
                    break
                price = self.price(id_, purses, held)
                if price is None:
                    del lowest[id_]
                    continue
                lowest[id_] = price / (self.costs[id_] if self.rule["utility"] == "cost" else 1)
                if best is None or lowest[id_] < best:
                    best, equals = lowest[id_], []
                if lowest[id_] == best:
                    equals.append(id_)
            if not equals:
                break
            winner, paid = min(equals, key=self.tie.get), {}
            price = self.price(winner, purses, held)
            for at, score, _ in self.behind[winner]:
                key = held[at], score
                if key not in paid:
                    paid[key] = len(purses)
                    purses.append(max(purses[held[at]] - price * score, Fraction(0)))
                held[at] = paid[key]
            won.append(winner)
            del lowest[winner]
        return won

    def price(self, id_, purses, held):
        """What supporters pay for each point, the poorest all they have; None when short."""
        alike = Counter()
        for at, score, voters in self.behind[id_]:
            alike[held[at], score] += voters
        missing, points = Fraction(self.costs[id_]), self.score[id_]
        if sum(purses[purse] * voters for (purse, _), voters in alike.items()) < missing:
            return None
        for purse, score in sorted(alike, key=lambda one: purses[one[0]] / one[1]):
            if purses[purse] * points >= missing * score:
                break
            missing -= purses[purse] * alike[purse, score]
            points -= score * alike[purse, score]
        return missing / points


def is_countable(rule, here, ballots):
    """Only greedy keeps proposals apart, and phragmen knows only scores of 1."""
    kept_apart = any(each["group"] is not None or each["apart"]
                     for each in here if each["kind"] == "spend")
    ones = all(score == 1 for scores, _ in ballots for score in scores.values())
    return rule == "greedy" or (not kept_apart and (rule != "phragmen" or ones))


def result_of(manifest, area, ballots, seed):
    """The result of one area; None when the rule cannot count it."""
    here = [each for each in manifest["proposals"] if each["area"] == area["id"]]
    if not is_countable(manifest["countingRule"]["kind"], here, ballots):
        return None
    costs = {each["id"]: each["kronor"] for each in here if each["kind"] == "spend"}
    def shut_out(one):
        """What cannot win beside a proposal: the others of its group, and its pairs."""
        group = one["group"]
        alike = {each["id"] for each in here if group is not None and each["group"] == group}
        pairs = {each["id"] for each in here if one["id"] in each["apart"]}
        return (alike | pairs | set(one["apart"])) - {one["id"]}
    apart = {each["id"]: shut_out(each) for each in here if each["id"] in costs}
    saving, favoured, raised = manifest["savingsRule"], [], 0
    for each in here:
        given = Counter(answers.get(each["id"]) for _, answers in ballots)
        yes, no = given["yes"], given["no"]
        if each["kind"] == "save" and yes > no and yes + no >= saving["minimumAnswers"]:
            favoured.append(each["id"])
            raised += each["kronor"] if saving["mode"] == "addition" else 0
    raised = max(raised, -area["potKronor"])
    def counted(pot):
        won = Election(manifest["countingRule"], pot, costs, apart, ballots, seed).count()
        return {"selection": won, "spentKronor": sum(costs[id_] for id_ in won)}
    return {"area": area["id"], "ballots": len(ballots), "favoured": favoured,
            "raisedByKronor": raised, "sums": None, "without": counted(area["potKronor"]),
            "with": counted(area["potKronor"] + raised)}
