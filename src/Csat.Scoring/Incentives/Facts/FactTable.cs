using System.Globalization;
using Csat.Domain;

namespace Csat.Scoring;

/// <summary>The facts of all staff, checked and arranged: a row a person, a column a measure.</summary>
internal sealed class FactTable
{
    private readonly IncentiveScheme _scheme;
    private readonly List<Finding> _findings = [];
    private readonly List<Row> _rows = [];
    private readonly Dictionary<string, int> _columns = new(StringComparer.Ordinal);
    private readonly Dictionary<string, decimal> _shares = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _teams = new(StringComparer.Ordinal);
    private readonly Dictionary<string, MeasureFact?[]> _units = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ProportionFact> _fromOrders = new(StringComparer.Ordinal);
    private readonly bool _isFedByOrders;
    private readonly long[] _n;
    private int _withoutTeam = -1;

    /// <summary>Checks and arranges the facts.</summary>
    /// <param name="scheme">The scheme, sound.</param>
    /// <param name="facts">The facts.</param>
    /// <param name="fromOrders">What the eligible orders give each person for the scheme's order measure; <see langword="null"/> where they feed none.</param>
    /// <exception cref="FindingsException">The facts have faults; all findings.</exception>
    public FactTable(IncentiveScheme scheme, IncentiveFacts facts, IReadOnlyList<KeyValuePair<string, ProportionFact>>? fromOrders = null)
    {
        (_scheme, _isFedByOrders) = (scheme, fromOrders is not null);
        foreach (KeyValuePair<string, ProportionFact> fact in fromOrders ?? [])
        {
            _fromOrders.Add(fact.Key, fact.Value);
        }

        for (int i = 0; i < scheme.Measures.Count; i++)
        {
            _columns.Add(scheme.Measures[i].Code, i);
        }

        foreach (RoleMix mix in scheme.Mix)
        {
            _shares.Add(mix.Role, mix.IndividualShare);
        }

        _n = new long[_columns.Count];
        ReadUnits(facts.Units);
        ReadStaff(facts.Staff);
        CheckMonth(facts);
        if (_findings.Count > 0)
        {
            throw new FindingsException($"Facts for incentive scheme '{scheme}'", _findings.AsReadOnly(), "staff");
        }
    }

    /// <summary>A person's id, part and facts, one or <see langword="null"/> a measure.</summary>
    public sealed record Row(string Id, decimal IndividualShare, int Team, MeasureFact?[] Facts);

    /// <summary>The people, in the order of the input.</summary>
    public IReadOnlyList<Row> Rows => _rows;

    /// <summary>The same in columns.</summary>
    public ScoreTable ToScores()
    {
        int teamCount = Math.Max(1, _teams.Count + (_withoutTeam >= 0 ? 1 : 0));
        bool isMixed = _rows.Exists(row => row.IndividualShare < 1);
        return new ScoreTable(
            _scheme, _rows.Count, [.. _scheme.Measures.Select((measure, i) => Column(measure.Kind, i))],
            teamCount == 1 ? default : (int[])[.. _rows.Select(row => row.Team)], teamCount,
            isMixed ? (double[])[.. _rows.Select(row => (double)row.IndividualShare)] : default).Pooled();
    }

    private void CheckMonth(IncentiveFacts facts)
    {
        bool hasRedLines = _scheme.RedLines is not null && facts.RedLineEvents.Count > 0;
        if (facts.Month is null && (hasRedLines || facts.ImprovementPlans.Count > 0))
        {
            Add("month", "the month is missing; legal: the month of the facts, for red lines and plans to improve", "缺少月份；红线与改进计划须指明考核月份");
        }

        if (hasRedLines && facts.AsOf is null)
        {
            Add("asOf", "the day is missing; legal: the day on which red lines are judged", "缺少判定日期；红线须指明判定日期");
        }
    }

    private FactColumn Column(MeasureKind kind, int index)
    {
        long[] n = [.. _rows.Select(row => row.Facts[index]?.N ?? 0)];
        return kind == MeasureKind.Mean
            ? new FactColumn(
                (double[])[.. _rows.Select(row => (row.Facts[index] as MeanFact)?.Value ?? 0)], n,
                (double[])[.. _rows.Select(row => (row.Facts[index] as MeanFact)?.StandardError ?? double.NaN)])
            : new FactColumn((long[])[.. _rows.Select(row => (row.Facts[index] as ProportionFact)?.Successes ?? 0)], n);
    }

    private void ReadUnits(IReadOnlyList<UnitFacts> units)
    {
        for (int i = 0; i < units.Count; i++)
        {
            string path = FormattableString.Invariant($"units[{i}]");
            if (units[i] is not { } unit)
            {
                Add(path, "the entry is missing; legal: one unit's facts", "该条目缺失；须为一个单位的数据");
                continue;
            }

            MeasureFact?[] facts = ReadFacts(path, unit.Facts, ofUnit: true);
            if (string.IsNullOrWhiteSpace(unit.UnitId) || _units.ContainsKey(unit.UnitId))
            {
                Add(path + ".unitId", $"the unit id '{unit.UnitId}' is empty or given before; legal: an id of its own", $"单位标识“{unit.UnitId}”为空或重复；须填写且不得重复");
            }
            else
            {
                _units.Add(unit.UnitId, facts);
            }
        }
    }

    private void ReadStaff(IReadOnlyList<StaffFacts> staff)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int index = 0; index < staff.Count; index++)
        {
            string path = FormattableString.Invariant($"staff[{index}]");
            if (staff[index] is not { } person)
            {
                Add(path, "the entry is missing; legal: one person's facts", "该条目缺失；须为一名员工的数据");
                continue;
            }

            CheckId(path, person.StaffId, seen, index);
            decimal share = ReadRole(path, person.Role);
            int team = ReadTeam(path, person.Team);
            MeasureFact?[] facts = ReadFacts(path, person.Facts, ofUnit: false);
            AddFromOrders(path, person.StaffId, facts);
            Link(path, person.LinkedTo, facts);
            AddUp(path, person.Facts, facts);
            _rows.Add(new(person.StaffId, share, team, facts));
        }

        // Those without a team are one together: the last, when the others are counted.
        for (int i = 0; i < _rows.Count && _withoutTeam >= 0; i++)
        {
            _rows[i] = _rows[i].Team < 0 ? _rows[i] with { Team = _teams.Count } : _rows[i];
        }
    }

    private void CheckId(string path, string id, Dictionary<string, int> seen, int index)
    {
        if (string.IsNullOrWhiteSpace(id))
        {
            Add(path + ".staffId", "the staff id is empty; legal: an id of its own", "员工标识为空；须填写且不得重复");
        }
        else if (seen.TryGetValue(id, out int first))
        {
            Add(path + ".staffId", $"the staff id '{id}' already names staff[{Text(first)}]; legal: an id of its own", $"员工标识“{id}”已用于 staff[{Text(first)}]；标识不得重复");
        }
        else
        {
            seen.Add(id, index);
        }
    }

    private decimal ReadRole(string path, string? role)
    {
        decimal share = 1;
        if (role is not null && !_shares.TryGetValue(role, out share))
        {
            string legal = _shares.Count == 0 ? "none" : string.Join(", ", _shares.Keys);
            Add(path + ".role", $"the scheme has no role '{role}'; legal: {legal}", $"方案中没有岗位“{role}”；可用：{(_shares.Count == 0 ? "无" : legal)}");
        }

        return share;
    }

    private int ReadTeam(string path, string? team)
    {
        if (team is null)
        {
            _withoutTeam = 0;
            return -1;
        }

        if (string.IsNullOrWhiteSpace(team))
        {
            Add(path + ".team", "the team is blank; legal: its name, or none at all", "团队名称为空白；须填写，或整项省略");
        }

        if (!_teams.TryGetValue(team, out int number))
        {
            _teams.Add(team, number = _teams.Count);
        }

        return number;
    }

    private MeasureFact?[] ReadFacts(string ownerPath, IReadOnlyList<MeasureFact> facts, bool ofUnit)
    {
        var row = new MeasureFact?[_columns.Count];
        for (int i = 0; i < facts.Count; i++)
        {
            string path = FormattableString.Invariant($"{ownerPath}.facts[{i}]");
            if (facts[i] is not { } fact)
            {
                Add(path, "the fact is missing; legal: a count for a measure", "数据缺失；须为某项指标的计数");
                continue;
            }

            if (fact.Code is null || !_columns.TryGetValue(fact.Code, out int column))
            {
                string legal = string.Join(", ", _columns.Keys);
                Add(path + ".code",
                    $"the scheme has no measure '{fact.Code}'; legal: {legal}",
                    $"方案中没有指标“{fact.Code}”；可用指标：{legal}");
                CheckFigures(path, fact);
                continue;
            }

            if (row[column] is not null)
            {
                Add(path + ".code", $"a second fact for the measure '{fact.Code}'; legal: one", $"指标“{fact.Code}”的数据重复；每项指标只能有一条");
            }

            bool isFirst = row[column] is null;
            if (CheckFigures(path, fact) & CheckPlace(path, fact, _scheme.Measures[column], ofUnit) && isFirst)
            {
                row[column] = fact;
            }
        }

        return row;
    }

    private bool CheckPlace(string path, MeasureFact fact, IncentiveMeasure measure, bool ofUnit)
    {
        int before = _findings.Count;
        if (measure.Kind == MeasureKind.Mean != fact is MeanFact)
        {
            Add(path,
                $"the measure '{fact.Code}' takes {(fact is MeanFact ? "counts, got a mean" : "a mean, got counts")}; legal: {(fact is MeanFact ? "successes of n" : "a mean of n")}",
                $"指标“{fact.Code}”须提供{(fact is MeanFact ? "计数，而给出的是均值" : "均值，而给出的是计数")}");
        }

        if (ofUnit && measure.Scope != MeasureScope.Linked)
        {
            Add(path + ".code", $"the measure '{fact.Code}' isn't linked to units; legal: measures of scope Linked", $"指标“{fact.Code}”不是关联指标；单位只能提供范围为 Linked 的指标");
        }

        if (!ofUnit && fact.Code == _scheme.OrderMeasure && _isFedByOrders)
        {
            Add(path + ".code", $"the measure '{fact.Code}' is fed by the orders; legal: no fact beside them", $"指标“{fact.Code}”由工单计算；不得另行提供");
        }

        return _findings.Count == before;
    }

    private bool CheckFigures(string path, MeasureFact fact)
    {
        if (fact.N < 0)
        {
            Add(path + ".n", $"n is {Text(fact.N)}; legal: 0 or more", $"样本量为 {Text(fact.N)}；不得为负");
            return false;
        }

        const double most = 1e15;
        if (fact is MeanFact mean)
        {
            bool value = fact.N == 0 || (mean.Value is >= -most and <= most);
            bool error = mean.StandardError is null or (>= 0 and <= most);
            if (!value)
            {
                Add(path + ".value", $"the mean is {Text(mean.Value)}; legal: -1E+15 to 1E+15", $"均值为 {Text(mean.Value)}；须在 -1E+15 到 1E+15 之间");
            }

            if (!error)
            {
                Add(path + ".standardError", $"the standard error is {Text(mean.StandardError!.Value)}; legal: 0 to 1E+15, or none", $"标准误为 {Text(mean.StandardError!.Value)}；须在 0 到 1E+15 之间，或不填");
            }

            return value && error;
        }

        if (fact is ProportionFact share && (share.Successes < 0 || share.Successes > fact.N))
        {
            Add(path + ".successes",
                $"{Text(share.Successes)} successes; legal: 0 to n = {Text(fact.N)}",
                $"达标数为 {Text(share.Successes)}；须在 0 到 n = {Text(fact.N)} 之间");
            return false;
        }

        return true;
    }

    private void AddFromOrders(string path, string staffId, MeasureFact?[] facts)
    {
        if (staffId is not null && _fromOrders.TryGetValue(staffId, out ProportionFact? fact))
        {
            facts[_columns[fact.Code]] = fact;
        }
    }

    /// <summary>Pools the units' facts into the person's, measure by measure.</summary>
    private void Link(string path, IReadOnlyList<string> linkedTo, MeasureFact?[] facts)
    {
        var units = new List<MeasureFact?[]>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < linkedTo.Count; i++)
        {
            if (linkedTo[i] is not { } id || !_units.TryGetValue(id, out MeasureFact?[]? unit))
            {
                string legal = _units.Count == 0 ? "none" : string.Join(", ", _units.Keys.Take(20));
                Add(FormattableString.Invariant($"{path}.linkedTo[{i}]"), $"there is no unit '{linkedTo[i]}'; legal: {legal}", $"没有单位“{linkedTo[i]}”；可用：{(_units.Count == 0 ? "无" : legal)}");
            }
            else if (!seen.Add(id))
            {
                Add(FormattableString.Invariant($"{path}.linkedTo[{i}]"), $"the unit '{id}' is given twice; legal: once", $"单位“{id}”重复；只能出现一次");
            }
            else
            {
                units.Add(unit);
            }
        }

        for (int column = 0; column < facts.Length && units.Count > 0; column++)
        {
            MeasureFact[] linked = [.. units.Select(unit => unit[column]).OfType<MeasureFact>()];
            if (_scheme.Measures[column].Scope != MeasureScope.Linked || linked.Length == 0)
            {
                continue;
            }

            if (facts[column] is { } own)
            {
                Add(path + ".facts", $"the measure '{own.Code}' is given and linked; legal: one of both", $"指标“{own.Code}”既直接给出又来自关联单位；只能取其一");
                continue;
            }

            var pool = new PooledFacts(_scheme.Measures[column].Kind == MeasureKind.Mean);
            long n = 0;
            foreach (MeasureFact fact in linked)
            {
                if (fact.N > long.MaxValue - n)
                {
                    Add(path + ".linkedTo", $"with n = {Text(fact.N)} the units' total passes {Text(long.MaxValue)}", $"计入 n = {Text(fact.N)} 后，关联单位合计超过 {Text(long.MaxValue)}");
                    return;
                }

                n += fact.N;
                pool.Add(FactOf(fact));
            }

            pool.Close();
            facts[column] = pool.ToFact(_scheme.Measures[column]);
        }
    }

    private static OwnFact FactOf(MeasureFact fact) => fact is MeanFact mean
        ? new OwnFact(mean.N, 0, mean.Value, mean.StandardError ?? double.NaN)
        : new OwnFact(fact.N, ((ProportionFact)fact).Successes, 0, double.NaN);

    private void AddUp(string path, IReadOnlyList<MeasureFact> given, MeasureFact?[] facts)
    {
        for (int column = 0; column < facts.Length; column++)
        {
            long n = facts[column]?.N ?? 0;
            if (n > long.MaxValue - _n[column])
            {
                int index = given.TakeWhile(fact => fact != facts[column]).Count();
                Add(index == given.Count ? path : FormattableString.Invariant($"{path}.facts[{index}].n"),
                    $"with n = {Text(n)} the team's total passes {Text(long.MaxValue)}",
                    $"计入 n = {Text(n)} 后，团队合计超过 {Text(long.MaxValue)}");
                continue;
            }

            _n[column] += n;
        }
    }

    private void Add(string path, string en, string zh) => _findings.Add(new Finding(path, new LocalizedText(en, zh)));

    private static string Text(IFormattable value) => value.ToString(null, CultureInfo.InvariantCulture);
}
