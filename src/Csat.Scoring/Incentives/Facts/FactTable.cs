using System.Globalization;
using Csat.Domain;

namespace Csat.Scoring;

/// <summary>The facts of all staff, checked and arranged: a row a person, a column a measure, and the team's total of each column.</summary>
internal sealed class FactTable
{
    private readonly List<Finding> _findings = [];
    private readonly List<KeyValuePair<string, ProportionFact?[]>> _rows = [];
    private readonly Dictionary<string, int> _columns = new(StringComparer.Ordinal);
    private readonly long[] _successes;
    private readonly long[] _n;

    public FactTable(IncentiveScheme scheme, IEnumerable<StaffFacts> staff)
    {
        for (int i = 0; i < scheme.Measures.Count; i++)
        {
            _columns.Add(scheme.Measures[i].Code, i);
        }

        _successes = new long[_columns.Count];
        _n = new long[_columns.Count];
        Read(staff);
        if (_findings.Count > 0)
        {
            throw new FindingsException($"Facts for incentive scheme '{scheme}'", _findings.AsReadOnly(), nameof(staff));
        }

        Team = [.. scheme.Measures.Select((measure, i) => new ProportionFact(measure.Code, _successes[i], _n[i]))];
    }

    /// <summary>Staff id and one fact or <see langword="null"/> a measure, in the order of the input.</summary>
    public IReadOnlyList<KeyValuePair<string, ProportionFact?[]>> Rows => _rows;

    /// <summary>All staff together, a fact a measure; whole counts, so the order of the rows can't matter.</summary>
    public ProportionFact[] Team { get; }

    private void Read(IEnumerable<StaffFacts> staff)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        int index = 0;
        foreach (StaffFacts person in staff)
        {
            string path = $"staff[{index}]";
            if (person is null)
            {
                Add(path, "the entry is missing; legal: one person's facts", "该条目缺失；须为一名员工的数据");
            }
            else
            {
                CheckId(path, person.StaffId, seen, index);
                _rows.Add(new(person.StaffId, ReadFacts(path, person.Facts)));
            }

            index++;
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
            Add(path + ".staffId", $"the staff id '{id}' already names staff[{first}]; legal: an id of its own", $"员工标识“{id}”已用于 staff[{first}]；标识不得重复");
        }
        else
        {
            seen.Add(id, index);
        }
    }

    private ProportionFact?[] ReadFacts(string staffPath, IReadOnlyList<MeasureFact> facts)
    {
        var row = new ProportionFact?[_columns.Count];
        for (int i = 0; i < facts.Count; i++)
        {
            string path = $"{staffPath}.facts[{i}]";
            if (facts[i] is not ProportionFact fact)
            {
                Add(path, "the fact is missing; legal: a count for a measure", "数据缺失；须为某项指标的计数");
            }
            else if (fact.Code is null || !_columns.TryGetValue(fact.Code, out int column))
            {
                string legal = string.Join(", ", _columns.Keys);
                Add(path + ".code",
                    $"the scheme has no measure '{fact.Code}'; legal: {legal}",
                    $"方案中没有指标“{fact.Code}”；可用指标：{legal}");
                CheckCounts(path, fact);
            }
            else
            {
                bool first = row[column] is null;
                if (!first)
                {
                    Add(path + ".code", $"a second fact for the measure '{fact.Code}'; legal: one", $"指标“{fact.Code}”的数据重复；每项指标只能有一条");
                }

                row[column] = fact;
                if (CheckCounts(path, fact) && first)
                {
                    AddUp(path, fact, column);
                }
            }
        }

        return row;
    }

    private bool CheckCounts(string path, ProportionFact fact)
    {
        if (fact.N < 0)
        {
            Add(path + ".n", $"n is {Text(fact.N)}; legal: 0 or more", $"样本量为 {Text(fact.N)}；不得为负");
            return false;
        }

        if (fact.Successes < 0 || fact.Successes > fact.N)
        {
            Add(path + ".successes",
                $"{Text(fact.Successes)} successes; legal: 0 to n = {Text(fact.N)}",
                $"达标数为 {Text(fact.Successes)}；须在 0 到 n = {Text(fact.N)} 之间");
            return false;
        }

        return true;
    }

    private void AddUp(string path, ProportionFact fact, int column)
    {
        if (fact.N > long.MaxValue - _n[column])
        {
            Add(path + ".n",
                $"with n = {Text(fact.N)} the team's total passes {Text(long.MaxValue)}",
                $"计入 n = {Text(fact.N)} 后，团队合计超过 {Text(long.MaxValue)}");
            return;
        }

        _n[column] += fact.N;
        _successes[column] += fact.Successes;
    }

    private void Add(string path, string en, string zh) => _findings.Add(new Finding(path, new LocalizedText(en, zh)));

    private static string Text(long value) => value.ToString(CultureInfo.InvariantCulture);
}
