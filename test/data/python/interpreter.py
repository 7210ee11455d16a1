"""Reads rules.json and decides cases by it alone, with nothing but Python's standard library.

It is a check that the description of the rules says everything: what it cannot decide, another language could not either.

    python3 interpreter.py <folder of rules.json and cases/> [--failures]

Prints as JSON how many cases it agrees with, how many it does not, and how many are beyond it, by shape.
"""

import calendar
import datetime
import decimal
import json
import math
import pathlib
import re
import sys
import unicodedata
from fractions import Fraction
from functools import reduce

decimal.getcontext().prec = 40
decimal.getcontext().rounding = decimal.ROUND_HALF_UP

MET, UNMET, UNKNOWN = "met", "unmet", "unknown"


class Beyond(Exception):
    """What the description does not say as data."""


def number(value):
    """An exact number, or None where it is none."""
    if isinstance(value, bool):
        return None
    if isinstance(value, (int, Fraction)):
        return Fraction(value)
    if isinstance(value, float):
        return Fraction(repr(value))
    try:
        return Fraction(value) if isinstance(value, str) else None
    except ValueError:
        return None


def text(value):
    """A decimal as the library writes it: plain digits, at most 20 decimals, no zeros at the end."""
    quotient = decimal.Decimal(value.numerator) / decimal.Decimal(value.denominator)
    short = quotient.quantize(decimal.Decimal(1).scaleb(-20)) if quotient.as_tuple().exponent < -20 else quotient
    written = format(short, "f")
    return written.rstrip("0").rstrip(".") if "." in written else written


def add_months(day, months):
    date = datetime.date.fromisoformat(day)
    index = date.year * 12 + date.month - 1 + months
    year, month = divmod(index, 12)
    last = calendar.monthrange(year, month + 1)[1]
    return datetime.date(year, month + 1, min(date.day, last)).isoformat()


def add_days(day, days):
    return (datetime.date.fromisoformat(day) + datetime.timedelta(days)).isoformat()


def last_of_month(day):
    date = datetime.date.fromisoformat(day)
    return date.replace(day=calendar.monthrange(date.year, date.month)[1]).isoformat()


def add_working_days(day, days, holidays):
    date = datetime.date.fromisoformat(day)
    while days > 0:
        date += datetime.timedelta(1)
        if date.weekday() < 5 and date.isoformat() not in holidays:
            days -= 1
    return date.isoformat()


def tidy(name):
    """A name as it is compared: one way of writing sara am, single blanks."""
    seen = "".join(each for each in name if unicodedata.category(each) != "Cf")
    return re.sub("\u0e4d([\u0e48-\u0e4b]*)\u0e32", "\\1\u0e33", " ".join(unicodedata.normalize("NFC", seen).split()))


def holds(asked, value):
    """Whether a value is what is asked."""
    if isinstance(asked, bool):
        return value is asked
    for name, limit in asked.items():
        if name == "oneOf":
            ok = value in limit
        elif name == "noneOf":
            ok = value not in limit
        elif name == "noEarlierThan":
            ok = value >= limit
        elif name == "noLaterThan":
            ok = value <= limit
        else:
            left, right = number(value), number(limit)
            ok = {
                "atLeast": left >= right,
                "above": left > right,
                "atMost": left <= right,
                "below": left < right,
                "exactly": left == right,
            }[name]
        if not ok:
            return False
    return True


def share(criterion, values):
    asked = criterion["asked"]
    of_nothing = UNMET if "atLeast" in asked else MET
    part, whole = (number(values.get(name)) for name in criterion["means"]["facts"])
    if part is not None and part <= 0:
        return of_nothing
    if whole is not None and whole == 0 and (part is not None or of_nothing == UNMET):
        return UNMET
    if part is None or whole is None:
        return UNKNOWN
    (limit,) = (number(each) for each in asked.values())
    ok = part * 100 >= limit * whole if "atLeast" in asked else part * 100 <= limit * whole
    return MET if ok else UNMET


def growth(criterion, values):
    before, after = (number(values.get(name)) for name in criterion["means"]["facts"])
    if before is not None and before == 0:
        return UNMET
    if before is None or after is None:
        return UNKNOWN
    limit = number(criterion["asked"]["atLeast"])
    return MET if (after - before) * 100 >= abs(before) * limit else UNMET


def two_facts(criterion, values):
    means = criterion["means"]
    value, other = (values.get(name) for name in means["facts"])
    kind = means["kind"]
    if kind == "lessThan" and other is not None and number(other) == 0:
        return UNMET
    if kind == "moreThan":
        most = means.get("figure")
        if number(value) == 0 or (most is not None and other is not None and number(other) >= most):
            return UNMET
    if kind == "notMoreThan" and value is not None and number(value) == 0:
        return MET
    if kind == "oneForEvery" and 0 in (number(value), number(other)):
        return UNMET
    if value is None or other is None:
        return UNKNOWN
    if kind == "lessThan":
        ok = number(value) < number(other)
    elif kind == "moreThan":
        ok = number(value) > number(other)
    elif kind == "notMoreThan":
        ok = number(value) <= number(other)
    elif kind == "laterThan":
        ok = value > other
    elif kind == "oneForEvery":
        ok = number(value) * means["figure"] >= number(other)
    else:
        ok = value >= add_months(other, 12 * means["figure"])
    return MET if ok else UNMET


def applies_where(criterion, values):
    means = criterion["means"]
    (fact,) = means["facts"]
    value = values.get(fact)
    given = value if isinstance(value, (bool, str)) or value is None else number(value)
    where = [each if isinstance(each, (bool, str)) else number(each) for each in means["values"]]
    if given is not None and given not in where:
        return MET
    status = judge(means["criteria"][0], values)
    return status if status == MET or value is not None else UNKNOWN


def where_above(criterion, values):
    means = criterion["means"]
    (fact,) = means["facts"]
    value = number(values.get(fact))
    if value is not None and value <= number(means["figure"]):
        return MET
    status = together([judge(each, values) for each in means["criteria"]])
    return status if status == MET or value is not None else UNKNOWN


def every_listed(criterion, values):
    means = criterion["means"]
    points = values.get(means["facts"][0]) or []
    names = {" ".join(point["name"].split()) for point in points}
    met = [point.get("met") for point in points]
    if len(names) > means["figure"] or False in met:
        return UNMET
    return UNKNOWN if len(names) < means["figure"] or None in met else MET


def judge(criterion, values):
    """A single criterion on facts by name."""
    if criterion.get("computed"):
        raise Beyond("a criterion with a function of its own")
    means = criterion.get("means")
    if means is None:
        value = values.get(criterion["reads"][0])
        if value is None:
            return UNKNOWN
        return MET if holds(criterion["asked"], value) else UNMET
    kind = means["kind"]
    if kind == "share":
        return share(criterion, values)
    if kind == "growth":
        return growth(criterion, values)
    if kind == "appliesWhere":
        return applies_where(criterion, values)
    if kind == "whereAbove":
        return where_above(criterion, values)
    if kind == "whereGiven":
        given = values.get(means["facts"][0]) is not None
        return judge(means["criteria"][0 if given else 1], values)
    if kind == "by":
        due, latest = due_by(means["due"], values)
        done, bound = values.get(means["facts"][0]), due or latest
        if done is None or bound is None:
            return UNKNOWN
        return UNMET if done > bound else MET if due else UNKNOWN
    if kind == "everyListed":
        return every_listed(criterion, values)
    return two_facts(criterion, values)


def together(verdicts):
    verdicts = list(verdicts)
    return UNMET if UNMET in verdicts else UNKNOWN if UNKNOWN in verdicts else MET


def standing(verdicts, least, mandatory):
    met, unknown = verdicts.count(MET), verdicts.count(UNKNOWN)
    if met + unknown < least or mandatory == UNMET:
        return UNMET
    return MET if met >= least and mandatory == MET else UNKNOWN


class Judge:
    """Judges criteria on facts of which some stand in chains, each at most the next."""

    def __init__(self, properties, ordered, fiscal_year=None):
        self.properties = properties
        self.ordered = ordered
        self.fiscal_year = fiscal_year

    def limits(self, name, values):
        least, most = [], []
        for chain in self.ordered:
            if name in chain:
                place = chain.index(name)
                least += [values[each] for each in chain[:place] if values.get(each) is not None]
                most += [values[each] for each in chain[place + 1 :] if values.get(each) is not None]
        return least, most

    def readable(self, name, value):
        schema = self.properties[name]
        if schema.get("format") == "date":
            return isinstance(value, str)
        if isinstance(value, (bool, str)):
            return True
        form = schema["anyOf"][0] if "anyOf" in schema else schema
        if form.get("type") == "integer" and value.denominator != 1:
            return False
        return number(form.get("minimum", value)) <= value <= number(form.get("maximum", value))

    def probes(self, criterion, name, values):
        """Values of a missing fact on both sides of where the criterion turns."""
        asked, means = criterion.get("asked"), criterion.get("means")
        found = []
        if means is None and len(criterion["reads"]) == 1:
            if isinstance(asked, bool):
                found = [True, False]
            elif asked is None or "oneOf" in asked or "noneOf" in asked:
                return None
            else:
                for limit in asked.values():
                    if number(limit) is None:
                        found += [add_days(limit, -1), limit, add_days(limit, 1)]
                    else:
                        found += [number(limit) - 1, number(limit), number(limit) + 1]
        elif means and means["kind"] == "share":
            part, whole = means["facts"]
            known = number(values.get(whole if name == part else part))
            if known is None:
                return None
            (limit,) = (number(each) for each in asked.values())
            found = [Fraction(0), Fraction(1)]
            turn = limit * known / 100 if name == part else (known * 100 / limit if limit else None)
            if turn is not None:
                low, high = math.floor(turn), math.ceil(turn)
                found += [Fraction(each) for each in (low - 1, low, high, high + 1)]
        elif means and means["kind"] == "growth":
            before, after = means["facts"]
            limit = number(asked["atLeast"])
            known = number(values.get(before if name == after else after))
            if known is None:
                return None
            if name == after:
                turns = [known + abs(known) * limit / 100]
            else:
                factor = limit / 100 + 1
                found = [Fraction(0), Fraction(1)]
                turns = [known / factor] if factor else []
            for turn in turns:
                found += [Fraction(math.floor(turn) - 1), Fraction(math.floor(turn)), turn, Fraction(math.ceil(turn)), Fraction(math.ceil(turn) + 1)]
        else:
            return None
        return found

    def verdict(self, node, values):
        if "of" in node:
            verdicts = [self.verdict(member, values) for member in node["of"]]
            ids = [member["id"] for member in node["of"]]
            needed = together(each for each, name in zip(verdicts, ids) if name in node.get("mandatory", []))
            return standing(verdicts, node["least"], needed)
        verdict = judge(node, values)
        # What another criterion asks for may settle it as well.
        looked = dict.fromkeys(node["reads"] + node.get("means", {}).get("facts", []))
        missing = [name for name in looked if values.get(name) is None]
        chained = any(name in chain for chain in self.ordered for name in missing)
        if verdict != UNKNOWN or len(missing) != 1 or not chained:
            return verdict
        (name,) = missing
        probes = self.probes(node, name, values)
        if probes is None:
            return verdict
        least, most = self.limits(name, values)
        same = lambda value: value if isinstance(value, str) and number(value) is None else number(value)
        least, most = [same(each) for each in least], [same(each) for each in most]
        kept = [
            probe
            for probe in probes + least + most
            if self.readable(name, probe) and all(each <= probe for each in least) and all(probe <= each for each in most)
        ]
        found = {judge(node, {**values, name: probe}) for probe in kept}
        return found.pop() if len(found) == 1 else verdict

    def group(self, criteria, values, least=None, mandatory=()):
        return self.verdict(
            {"of": criteria, "least": len(criteria) if least is None else least, "mandatory": mandatory}, values
        )


def of_all(criteria):
    """Every single criterion within groups."""
    for node in criteria:
        yield from of_all(node["of"]) if "of" in node else (node,)


def checklist(rule, values, judging):
    return judging.group(rule["criteria"], values, rule.get("least"), rule.get("mandatory", ()))


def weighted_checklist(rule, values, judging):
    return judging.group([each["criterion"] for each in rule["criteria"]], values)


def grade_by_count(rule, values, judging):
    verdicts = [judging.verdict(each, values) for each in rule["criteria"]]
    met, possible = verdicts.count(MET), len(verdicts) - verdicts.count(UNMET)
    grade = lambda count: next((each["grade"] for each in rule["grades"] if count >= each["least"]["value"]), None)
    return grade(met) if grade(met) == grade(possible) else OPEN


OPEN = object()


def bands(rule, values, judging):
    (name,) = judging.properties
    value = number(values.get(name))
    if value is None:
        return OPEN
    grade = rule["bands"][0]["grade"]
    for band in rule["bands"][1:]:
        begins = value > number(band["above"]["value"]) if "above" in band else value >= number(band["from"]["value"])
        grade = band["grade"] if begins else grade
    return grade


def level_scale(rule, values, judging):
    levels, cumulative = rule["levels"], rule["cumulative"]

    def possible(given):
        statuses = [judging.group(level["criteria"], given) for level in levels]
        places = range(-1, len(levels))
        if cumulative:
            return {
                place
                for place in places
                if UNMET not in statuses[: place + 1] and (place + 1 == len(levels) or statuses[place + 1] != MET)
            }
        return {place for place in places if (place < 0 or statuses[place] != UNMET) and MET not in statuses[place + 1 :]}

    sure = possible(values)
    if len(sure) > 1:
        # A missing fact that several levels read has one value, not one a level.
        completions = [values]
        for name, schema in judging.properties.items():
            readers = [[each for each in of_all(level["criteria"]) if name in each["reads"]] for level in levels]
            if values.get(name) is not None or sum(bool(each) for each in readers) < 2:
                continue
            words = list(schema.get("x-choices", schema.get("enum", ()))) or None
            found = words if words else []
            if not words:
                for criterion in (each for reader in readers for each in reader):
                    probes = judging.probes(criterion, name, values)
                    found = None if probes is None or found is None else found + probes
            if found:
                least, most = judging.limits(name, values)
                same = lambda value: value if isinstance(value, str) and number(value) is None else number(value)
                least, most = [same(each) for each in least], [same(each) for each in most]
                found = [
                    each
                    for each in found + least + most
                    if words
                    or judging.readable(name, each)
                    and all(one <= each for one in least)
                    and all(each <= one for one in most)
                ]
                completions = [{**each, name: value} for each in completions for value in set(found)]
        if len(completions) <= 4096:
            sure &= set().union(*(possible(each) for each in completions))
    if len(sure) != 1:
        return OPEN
    (place,) = sure
    return str(levels[place]["level"] if place >= 0 else 0)


def target_scale(rule, values, judging):
    value = number(values.get("result"))
    if value is None:
        return OPEN
    sign = -1 if rule.get("direction") == "descending" else 1
    targets = [(each["level"], number(each["target"]["value"])) for each in rule["targets"]]
    reached = max((place for place, (_, target) in enumerate(targets) if (value - target) * sign >= 0), default=-1)
    if reached < 0:
        return "0"
    level, target = targets[reached]
    if values["method"] == "step" or reached + 1 == len(targets):
        return str(level)
    above, aim = targets[reached + 1]
    return text(level + (value - target) * (above - level) / (aim - target))


def classification(rule, values, judging):
    statuses = [judging.group(each["criteria"], values) for each in rule["classes"]]
    first = statuses.index(MET) if MET in statuses else None
    end = len(statuses) if first is None else first + 1
    possible = [each["id"] for each, status in list(zip(rule["classes"], statuses))[:end] if status != UNMET]
    possible += [None] if first is None else []
    return possible[0] if len(possible) == 1 else OPEN


def quota(rule, values, judging):
    whole, part = (number(values.get(rule[name]["name"])) for name in ("whole", "part"))
    if whole is None:
        return UNKNOWN
    if whole == 0:
        return UNMET
    if part is None:
        return UNKNOWN
    return MET if part >= math.ceil(number(rule["share"]["value"]) * whole / 100) else UNMET


def stages(rule, values, judging):
    reached = [values.get(name) for name in rule["stages"]]
    last = max((place for place, value in enumerate(reached) if value is True), default=-1)
    if any(value is False for value in reached[: max(0, last)]):
        return UNMET
    first = next((place for place, value in enumerate(reached) if value is not True), None)
    end = max((place for place, value in enumerate(reached) if value is not False), default=-1)
    return UNKNOWN if first is not None and first < end else MET


def headcount(rule, values, judging):
    least = rule["total"]["atLeast"]["value"]
    most = rule["total"].get("atMost", {}).get("value", math.inf)
    kinds = {name: kind.get("atLeast", {}).get("value") for name, kind in rule["kinds"].items()}
    given = {name: number(values.get(name)) for name in kinds}
    known = sum(value for value in given.values() if value is not None)
    opened = [name for name, value in given.items() if value is None]
    needed = sum(kinds[name] or 0 for name in opened)
    of_kinds = [
        MET if fewest is None else UNKNOWN if given[name] is None else MET if given[name] >= fewest else UNMET
        for name, fewest in kinds.items()
    ]
    if known > most or known + needed > most or UNMET in of_kinds:
        return UNMET
    if not opened and known < least:
        return UNMET
    enough = known >= least and (not opened or most == math.inf)
    return MET if enough and UNKNOWN not in of_kinds else UNKNOWN


def every_one(rule, values, judging):
    name = rule["list"]["name"]
    judging = Judge(judging.properties[name]["items"]["properties"], rule.get("eachOrdered", ()))
    verdicts = [judging.group(rule["criteria"], one) for one in values[name]]
    given = number(values.get("number"))
    count = given if given is not None else number(rule["number"]["value"]) if "number" in rule else None
    known = together([*verdicts, in_all(rule["together"], values[name], count)] if "together" in rule else verdicts)
    if known == UNMET or count == 0:
        return UNMET
    return UNKNOWN if count is None or len(verdicts) < count else known


def in_all(asked, subjects, count):
    amounts = [number(one.get(asked["fact"])) for one in subjects]
    if sum(amount or 0 for amount in amounts) >= asked["atLeast"]["value"]:
        return MET
    return UNMET if len(amounts) == count and None not in amounts else UNKNOWN


def composition(rule, values, judging):
    less = list(rule.get("less", {}))
    known = {"parts": Fraction(0), "whole": Fraction(0)}
    least, most = dict(known), dict(known)
    steps = []
    places = [("parts", name, part) for name, part in rule["parts"].items()]
    for side, name, part in places + [("whole", name, {}) for name in [*less, "total"]]:
        amount = number(values.get(name))
        cost = number(part["unitCost"]["value"]) if "unitCost" in part else None
        if amount is not None:
            known[side] += amount * (cost or 1)
            continue
        above, below = judging.limits(name, values)
        least[side] += max([number(each) for each in above], default=0)
        highest = cost * number(part["most"]["value"]) if "most" in part else math.inf
        if less == [name] and judging.ordered:
            # What is taken off two parts is no more than either: while one is open, it takes nothing off the rest.
            parts = [each for chain in judging.ordered if chain[0] == name for each in chain[1:]]
            is_open = any(values.get(each) is None for each in parts)
            highest = 0 if is_open else min([number(each) for each in below], default=math.inf)
        most[side] += highest
        steps.append(cost)
    gap = known["whole"] - known["parts"]
    if gap + least["whole"] > most["parts"] or gap + most["whole"] < least["parts"]:
        return UNMET
    if steps and None not in steps and gap % reduce(common_step, steps) != 0:
        return UNMET
    return UNKNOWN if steps else MET


def common_step(one, other):
    return one if other == 0 else common_step(other, one % other)


def roll_up(rule, values, judging):
    total = number(values.get("total"))
    amounts = [number(part.get("amount")) for part in values["parts"]]
    known = sum((amount for amount in amounts if amount is not None), Fraction(0))
    at_least = rule["relation"] == "at-least"
    if not amounts or (total is not None and total < known):
        return UNMET
    if None not in amounts and known == 0 and at_least:
        return MET
    if None in amounts or total is None:
        return UNKNOWN
    return MET if at_least or total == known else UNMET


def quotient(factor):
    def divide(rule, values, judging):
        part, whole = number(values.get(rule["of"])), number(values.get(rule["by"]))
        if whole is not None and whole == 0:
            return None
        return OPEN if part is None or whole is None else text(part * factor / whole)

    return divide


def progress(rule, values, judging):
    target = number(values.get("target"))

    def status(name):
        value = number(values.get(name))
        if value is None:
            return {"id": name}
        return {"id": name, "count": text(value), "percent": text(value * 100 / target) if target else None}

    return [status(name) for name in rule["statuses"]]


def readings(rule, values, judging):
    chosen = rule["readings"]["rules"][values[rule["readings"]["by"]]]
    properties = {name: schema for name, schema in judging.properties.items() if name != rule["readings"]["by"]}
    facts = {name: value for name, value in values.items() if name in properties}
    return decide(chosen, properties, facts, judging.fiscal_year)


def due_by(means, values):
    """The due date, and the date that it cannot come after; None where they are not known."""
    if means is None:
        raise Beyond("a due date with a function of its own")
    kind, event = means["kind"], values.get(means.get("event"))
    figure = means.get("figure", {}).get("value")
    if kind == "on":
        return means["day"], means["day"]
    if kind == "noDay":
        return None, None
    if kind == "earlierOf":
        found = [due_by(each, values) for each in means["dues"]]
        bounds = [latest or due for due, latest in found]
        known = [each for each in bounds if each is not None]
        latest = min(known) if known else None
        return (latest if all(due for due, _ in found) else None), latest
    if event is None:
        return None, None
    if kind == "after":
        due = (add_days if means["figure"]["unit"] == "days" else add_months)(event, figure)
    elif kind == "afterWorkingDays":
        holidays = values.get(means["holidays"])
        due = None if holidays is None else add_working_days(event, figure, holidays)
    else:
        due = last_of_month(event)
    return due, due


def deadline(rule, values, judging):
    due, _ = due_by(rule["due"].get("means"), values)
    return OPEN if due is None else due


def spending(rule, values, judging):
    items, each = values.get("items"), number(rule["envelope"]["value"])
    units = number(values.get(rule["per"]["name"])) if "per" in rule else Fraction(1)
    amounts = [number(item.get("amount")) for item in items or ()]
    spent = sum((amount for amount in amounts if amount is not None), Fraction(0))
    is_open, at_most = items is None or None in amounts, rule["relation"] == "at-most"
    if items == [] or units == 0:
        return UNMET
    if units is None:
        within = UNKNOWN if is_open or at_most or spent % each == 0 else UNMET
    elif spent > each * units:
        within = UNMET
    elif is_open:
        within = UNKNOWN
    else:
        within = MET if at_most or spent == each * units else UNMET
    if "kinds" not in rule:
        of_kinds = MET
    elif items is None:
        of_kinds = UNKNOWN
    else:
        kinds = [item.get("kind") for item in items]
        of_kinds = together(UNKNOWN if kind is None else MET if kind in rule["kinds"]["permitted"] else UNMET for kind in kinds)
    return together([within, of_kinds])


def rise(rule, given, allow_skips):
    steps = rule["steps"] + (rule.get("skips", []) if allow_skips else [])
    levels = [given.get("from"), given.get("to")]
    fits = any(
        all(level in (None, step[end]) for level, end in zip(levels, ("from", "to"))) for step in steps
    )
    return UNMET if not fits else UNKNOWN if None in levels else MET


def ladder(rule, values, judging):
    return rise(rule, values, values.get("allowSkips") is True)


def count_rises(rule, values, judging):
    subjects = {}
    for given in values["upgrades"]:
        subjects.setdefault(tidy(given["subject"]), []).append(rise(rule, given, values.get("allowSkips") is True))
    target = rule["target"]["value"] if "target" in rule else number(values.get("target"))
    counted = sum(MET in verdicts for verdicts in subjects.values())
    opened = sum(MET not in verdicts and UNKNOWN in verdicts for verdicts in subjects.values())
    if target is None:
        return UNKNOWN if counted + opened > 0 else UNMET
    return MET if counted >= target else UNKNOWN if counted + opened >= target else UNMET


def on_list(rule, values, judging):
    some, all_of = (values.get(rule[part]["name"]) for part in ("subjects", "list"))
    if some == [] or all_of == []:
        return UNMET
    if some is None or all_of is None:
        return UNKNOWN
    return MET if {tidy(each) for each in some} <= {tidy(each) for each in all_of} else UNMET


def in_order(rule, values, judging):
    entries = values.get(rule["list"]["name"])
    if entries is None:
        return UNKNOWN
    schema = judging.properties[rule["list"]["name"]]["items"]["properties"][rule["by"]]
    weights = [weight_of(each.get(rule["by"]), rule["first"]) for each in entries]
    known = [weight for weight in weights if weight is not None]
    if not entries or any(right > left for left, right in zip(known, known[1:])):
        return UNMET
    if None not in weights:
        return MET
    form = schema["anyOf"][0]
    ends = [weight_of(form.get(name), rule["first"]) for name in ("minimum", "maximum")]
    best, worst = reversed(ends) if rule["first"] == "highest" else ends
    opened = [place for place, weight in enumerate(weights) if weight is None]
    may_be_low = [place for place, weight in enumerate(weights) if weight is None or best is None or weight < best]
    may_be_high = [place for place, weight in enumerate(weights) if weight is None or worst is None or weight > worst]
    wrong = any(may_be_low[0] < place or may_be_high[-1] > place for place in opened)
    return UNKNOWN if wrong else MET


def weight_of(value, first):
    value = number(value)
    return None if value is None else -value if first == "lowest" else value


AS_TEXT = {"baht", "million-baht", "percent", "points"}


def amount_by_band(rule, values, judging):
    per = rule.get("per", {}).get("name")
    (name,) = (each for each in judging.properties if each != per)
    value, times = number(values.get(name)), number(values.get(per)) if per else Fraction(1)
    if value is None:
        return OPEN
    for band in rule["bands"].values():
        least, most = (number(band[end]["value"]) if end in band else None for end in ("from", "to"))
        if (least is None or value >= least) and (most is None or value <= most):
            if times is None:
                return OPEN
            amount = number(band["amount"]["value"]) * times
            return text(amount) if band["amount"]["unit"] in AS_TEXT else int(amount)
    return None


def tranches(rule, values, judging):
    approved, first = number(values["approved"]), number(values.get("first"))
    amounts = []
    for ceiling in rule["ceilings"]:
        amount = Fraction(math.floor(approved * number(ceiling["value"])), 100)
        amounts.append(first if first is not None and not amounts else amount)
    return [text(amount) for amount in [*amounts, approved - sum(amounts)]]


def balance(equations, given):
    """The verdict on sums of amounts of which none is negative, after what follows from them is worked out."""
    values, follows = dict(given), {}
    known = lambda names: sum((values[name] for name in names if name in values), Fraction(0))
    opened = lambda names: [name for name in names if name not in values]
    queue = list(equations)
    while queue:
        equation = queue.pop()
        left, right = equation["left"], equation["right"]
        missing = opened(left) + opened(right)
        if len(missing) != 1:
            continue
        more, less = (right, left) if opened(left) else (left, right)
        value = known(more) - known(less)
        if value >= 0:
            values[missing[0]], follows[missing[0]] = value, equation["id"]
            queue += [each for each in equations if missing[0] in each["left"] + each["right"]]

    def status(equation):
        left, right = equation["left"], equation["right"]
        order = known(left) - known(right)
        if not opened(left) and not opened(right):
            own = any(follows.get(name) == equation["id"] for name in left + right)
            return UNMET if order != 0 else UNKNOWN if own else MET
        return UNMET if (order < 0 and not opened(left)) or (order > 0 and not opened(right)) else UNKNOWN

    return together(status(each) for each in equations) if equations else UNKNOWN


def leaves_of(values, before=""):
    """Every amount by its path."""
    for name, value in values.items():
        if isinstance(value, dict):
            yield from leaves_of(value, f"{before}{name}.")
        elif value is not None:
            yield before + name, number(value)


def sums(rule, values, judging):
    return balance(rule["equations"], dict(leaves_of(values)))


def sum_tree(rule, values, judging):
    nodes = values["nodes"]
    parts = lambda code: [each["code"] for each in nodes if each.get("parent") == code]
    equations = [
        {"id": each["code"], "left": [each["code"]], "right": parts(each["code"])} for each in nodes if parts(each["code"])
    ]
    return balance(equations, {each["code"]: number(each["amount"]) for each in nodes if each.get("amount") is not None})


def change(rule, values, judging):
    before, after, stated = (number(values.get(name)) for name in ("before", "after", "change"))
    step = stated if before is None or after is None else after - before
    return OPEN if step is None else "same" if step == 0 else "rise" if step > 0 else "fall"


def scorecard(rule, values, judging):
    left_out = values.get("notApplicable") or []
    of = [each for each in rule["indicators"] if each["id"] not in left_out]
    scores = [number(values["scores"].get(each["id"])) for each in of]
    weights = [number(each["weight"]["value"]) for each in of]
    if None in scores:
        return OPEN
    total = sum((weight * score for weight, score in zip(weights, scores)), Fraction(0))
    return text(total / sum(weights)) if sum(weights) else None


def unchanged(rule, values, judging):
    sides = [values.get(side) or {} for side in ("before", "after")]
    same = lambda value: sorted(map(same, value)) if isinstance(value, list) else tidy(str(value))

    def status(name):
        was, now = (side.get(name) for side in sides)
        return UNKNOWN if was is None or now is None else MET if same(was) == same(now) else UNMET

    return together(map(status, rule["kept"]))


def timetable(rule, values, judging):
    runs = lambda step: step["from"]["value"] <= values["today"] <= step["to"]["value"]
    return [each["activity"] for each in rule["activities"] if any(map(runs, each["steps"]))]


def demands_of(stream):
    """The due days of a stream, each with the day from which a report may answer it and the number of reports asked for."""
    if "rounds" in stream:
        return [{"due": each["value"], "least": 1} for each in stream["rounds"]]
    month, found = stream["firstMonth"] + "-01", []
    while month[:7] <= stream["lastMonth"]:
        found.append({"from": month, "due": last_of_month(month), "least": stream["timesAMonth"]["value"]})
        month = add_months(month, 1)
    return found


def answers_to(demands, reports):
    """The days of the reports that answer each demand: of the one that they name, of their month, or of the first open one."""
    answers = [[each["on"] for each in reports if each.get("due") == demand["due"]] for demand in demands]
    for on in sorted(each["on"] for each in reports if each.get("due") is None):
        months = (place for place, each in enumerate(demands) if "from" in each and each["from"] <= on <= each["due"])
        rounds = (place for place, each in enumerate(demands) if "from" not in each and not answers[place])
        month, place = next(months, None), next(rounds, None)
        if month is not None:
            answers[month].append(on)
        elif place is not None and (place == 0 or on > demands[place - 1]["due"]):
            answers[place].append(on)
    return answers


def schedule(rule, values, judging):
    today, found = values["today"], []
    # Reports made before the fiscal year of the document are of an earlier year.
    first_day = f"{judging.fiscal_year - 544}-10-01"
    for stream in rule["streams"]:
        demands = demands_of(stream)
        reports = [
            each
            for each in values["reports"]
            if each["stream"] == stream["id"]
            and (each.get("due") is not None or each["on"] >= first_day)
        ]
        for demand, answers in zip(demands, answers_to(demands, reports)):
            if len(answers) < demand["least"] and today > demand["due"]:
                asked = {"stream": stream["id"], **demand, "done": len(answers), "status": "overdue"}
                late = datetime.date.fromisoformat(today) - datetime.date.fromisoformat(demand["due"])
                found.append({**asked, "daysLate": late.days})
    return found


class Weights:
    """How a candidate weighs by one preference, so that what weighs more comes first."""

    def __init__(self, preference, schema):
        self.fact, self.first = preference["fact"], preference["first"]
        form = schema["anyOf"][0] if "anyOf" in schema else schema
        low, high = (number(form.get(name, default)) for name, default in (("minimum", None), ("maximum", None)))
        low, high = -math.inf if low is None else low, math.inf if high is None else high
        ends = {"yes": (0, 1), "no": (0, 1), "earliest": (-math.inf, 0), "latest": (0, math.inf)}
        ends.update({"highest": (low, high), "lowest": (-high, -low)})
        self.ends = (1 - len(self.first), 0) if isinstance(self.first, list) else ends[self.first]
        few = {"yes": [True, False], "no": [True, False]}
        self.values = self.first if isinstance(self.first, list) else few.get(self.first, [])

    def of(self, value):
        if isinstance(self.first, list):
            return -self.first.index(value)
        if self.first in ("yes", "no"):
            return int(value is (self.first == "yes"))
        if self.first in ("earliest", "latest"):
            day = int(value.replace("-", ""))
            return -day if self.first == "earliest" else day
        return number(value) if self.first == "highest" else -number(value)


def selection(rule, values, judging):
    schema = judging.properties["candidates"]["items"]["properties"]
    judging = Judge(schema, judging.ordered)
    quota = rule["quota"]["value"] if "quota" in rule else number(values["quota"])
    weights = [Weights(each, schema[each["fact"]]) for each in rule["preferences"]]
    if "openOrder" in rule:
        order = iter(values["order"])
        by_fact = {each.fact: each for each in weights}
        weights = [by_fact[next(order) if each.fact in rule["openOrder"] else each.fact] for each in weights]
    reads = {name for each in of_all(rule["criteria"]) for name in each["reads"]}

    def standing(given, end):
        return tuple(each.ends[end] if given.get(each.fact) is None else each.of(given[each.fact]) for each in weights)

    def candidate(given):
        ways = [given]
        for each in weights:
            if each.fact in reads and given.get(each.fact) is None and each.values:
                ways = [{**way, each.fact: value} for way in ways for value in each.values]
        possible = [way for way in ways if judging.group(rule["criteria"], way) != UNMET] or [given]
        return {
            "id": given["id"],
            "eligible": judging.group(rule["criteria"], given),
            "worst": min(standing(way, 0) for way in possible),
            "best": max(standing(way, 1) for way in possible),
        }

    candidates = [candidate(each) for each in values["candidates"]]
    sure = [each for each in candidates if each["eligible"] == MET]
    chosen = [
        one
        for one in sure
        if sum(each["best"] >= one["worst"] for each in candidates if each is not one and each["eligible"] != UNMET) < quota
    ]
    return [each["id"] for each in sorted(chosen, key=lambda each: each["worst"], reverse=True)]


SHAPES = {
    "checklist": checklist,
    "weightedChecklist": weighted_checklist,
    "gradeByCount": grade_by_count,
    "bands": bands,
    "levelScale": level_scale,
    "targetScale": target_scale,
    "classification": classification,
    "quota": quota,
    "stages": stages,
    "headcount": headcount,
    "everyOne": every_one,
    "composition": composition,
    "rollUp": roll_up,
    "percent": quotient(100),
    "average": quotient(1),
    "progress": progress,
    "readings": readings,
    "deadline": deadline,
    "spending": spending,
    "ladder": ladder,
    "countRises": count_rises,
    "onList": on_list,
    "inOrder": in_order,
    "amountByBand": amount_by_band,
    "tranches": tranches,
    "balances": sums,
    "sumMatrix": sums,
    "sumTree": sum_tree,
    "change": change,
    "scorecard": scorecard,
    "unchanged": unchanged,
    "timetable": timetable,
    "schedule": schedule,
    "selection": selection,
}


def decide(structure, properties, values, fiscal_year):
    if structure["shape"] not in SHAPES:
        raise Beyond(structure["shape"])
    judging = Judge(properties, structure.get("ordered", ()), fiscal_year)
    return SHAPES[structure["shape"]](structure, values, judging)


def with_defaults(schema, value):
    """Facts with what is taken where they are not given; null is the word none of a choice."""
    if schema.get("type") == "object" and isinstance(value, dict):
        properties = schema.get("properties", {})
        given = {name: with_defaults(properties[name], held) for name, held in value.items() if name in properties}
        taken = {name: each["default"] for name, each in properties.items() if "default" in each and name not in given}
        return {**taken, **given}
    if schema.get("type") == "array" and isinstance(value, list):
        return [with_defaults(schema["items"], each) for each in value]
    return "none" if value is None and None in schema.get("enum", ()) else value


def main(folder, show):
    folder = pathlib.Path(folder)
    described = json.loads((folder / "rules.json").read_text("utf-8"))
    rules = {rule["id"]: rule for rule in described["rules"]}
    years = {
        name: described["documents"][each["document"]]["fiscalYear"] for name, each in described["programmes"].items()
    }
    counts = {}
    for path in sorted((folder / "cases").glob("*.json")):
        for case in json.loads(path.read_text("utf-8"))["cases"]:
            rule, expected = rules[case["rule"]], case["expected"]
            if "refused" in expected:
                continue
            count = counts.setdefault(rule["structure"]["shape"], {"agree": 0, "differ": 0, "beyond": 0})
            try:
                facts = with_defaults(rule["facts"], case["facts"])
                found = decide(
                    rule["structure"], rule["facts"].get("properties", {}), facts, years[rule["programme"]]
                )
            except Beyond:
                count["beyond"] += 1
                continue
            agrees = "decision" not in expected if found is OPEN else "decision" in expected and found == expected["decision"]
            count["agree" if agrees else "differ"] += 1
            if not agrees and show:
                print(case["rule"], json.dumps(case["facts"], ensure_ascii=False)[:300], found, expected.get("decision"), file=sys.stderr)
    total = {key: sum(count[key] for count in counts.values()) for key in ("agree", "differ", "beyond")}
    print(json.dumps({**total, "shapes": counts}))


if __name__ == "__main__":
    main(sys.argv[1], "--failures" in sys.argv)
