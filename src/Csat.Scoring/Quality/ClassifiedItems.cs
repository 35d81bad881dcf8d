using System.Globalization;
using Csat.Domain;

namespace Csat.Scoring;

/// <summary>Checks a corpus before it is counted; reports everything that is wrong with it.</summary>
internal sealed class ClassifiedItems
{
    private const int Any = int.MaxValue;

    private readonly List<Finding> _findings = [];
    private readonly HashSet<string>? _codes;
    private readonly int _mostCodes;
    private readonly string _legal;

    private ClassifiedItems(IReadOnlyList<string>? codes, bool single)
    {
        _codes = codes is null ? null : new(codes, StringComparer.Ordinal);
        _legal = codes is null ? "" : string.Join(", ", codes);
        _mostCodes = single ? 1 : Any;
    }

    /// <param name="items">The items.</param>
    /// <param name="codes">The legal codes; <see langword="null"/> for any.</param>
    /// <param name="single">Whether an item has at most one code.</param>
    /// <param name="parameter">The argument that carries the items.</param>
    public static ClassifiedItem[] Checked(IEnumerable<ClassifiedItem> items, IReadOnlyList<string>? codes, bool single, string parameter)
    {
        CheckCodes(codes);
        ClassifiedItem[] all = [.. Throw.IfNull(items, parameter)];
        var check = new ClassifiedItems(codes, single);
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < all.Length; i++)
        {
            check.Item(all[i], $"{parameter}[{Text(i)}]", parameter, seen, i);
        }

        return check._findings.Count == 0 ? all : throw new FindingsException("Classified items", check._findings.AsReadOnly(), parameter);
    }

    private static void CheckCodes(IReadOnlyList<string>? codes)
    {
        if (codes is not null && (codes.Any(string.IsNullOrWhiteSpace) || codes.Distinct(StringComparer.Ordinal).Count() < codes.Count))
        {
            Throw.Argument($"Got '{string.Join("', '", codes)}'; legal: codes that aren't blank, each once.", nameof(codes));
        }
    }

    private void Item(ClassifiedItem? item, string path, string parameter, Dictionary<string, int> seen, int index)
    {
        if (item is null)
        {
            Add(path, "the item is missing; legal: an item", "该条目缺失；须为一条数据");
            return;
        }

        if (string.IsNullOrWhiteSpace(item.Id))
        {
            Add(path + ".id", "the id is blank; legal: an id of its own", "标识为空；须填写且不得重复");
        }
        else if (seen.TryGetValue(item.Id, out int first))
        {
            Add(path + ".id", $"'{item.Id}' already names {parameter}[{Text(first)}]; legal: an id of its own", $"标识“{item.Id}”已用于 {parameter}[{Text(first)}]；标识不得重复");
        }
        else
        {
            seen.Add(item.Id, index);
        }

        Codes(item.Expected, path + ".expected");
        Codes(item.Predicted, path + ".predicted");
        Scores(item.Scores, path + ".scores");
        Rules(item.Rules, path + ".rules");
    }

    private void Codes(IReadOnlyList<string> codes, string path)
    {
        if (codes.Count > _mostCodes)
        {
            Add(path, $"{Text(codes.Count)} codes; legal: one or none, several only in a {nameof(MultiLabelReport)}", $"有 {Text(codes.Count)} 个代码；至多一个，多个代码须用 {nameof(MultiLabelReport)}");
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < codes.Count; i++)
        {
            Code(codes[i], $"{path}[{Text(i)}]");
            if (codes[i] is { } code && !seen.Add(code))
            {
                Add($"{path}[{Text(i)}]", $"'{code}' again; legal: each code once", $"代码“{code}”重复；每个代码只能出现一次");
            }
        }
    }

    private void Code(string? code, string path)
    {
        if (string.IsNullOrWhiteSpace(code))
        {
            Add(path, "the code is blank; legal: a code, or none at all", "代码为空；须为代码，没有代码则不写");
        }
        else if (_codes is not null && !_codes.Contains(code!))
        {
            Add(path, $"got '{code}'; legal: {_legal}", $"给出的是“{code}”；可用代码：{_legal}");
        }
    }

    private void Scores(IReadOnlyList<CodeScore> scores, string path)
    {
        double last = double.PositiveInfinity;
        for (int i = 0; i < scores.Count; i++)
        {
            string place = $"{path}[{Text(i)}]";
            Code(scores[i]?.Code, place + ".code");
            double score = scores[i]?.Score ?? 0;
            string given = score.ToString(CultureInfo.InvariantCulture);
            if (double.IsNaN(score) || double.IsInfinity(score))
            {
                Add(place + ".score", $"got {given}; legal: a finite number", $"给出的是 {given}；须为有限数");
            }
            else if (score > last)
            {
                Add(place + ".score", $"{given} after a lower score; legal: the best first", $"{given} 排在较低得分之后；须由高到低排列");
            }
            else
            {
                last = score;
            }
        }
    }

    private void Rules(IReadOnlyList<FiredRule> rules, string path)
    {
        for (int i = 0; i < rules.Count; i++)
        {
            string place = $"{path}[{Text(i)}]";
            if (string.IsNullOrWhiteSpace(rules[i]?.RuleId))
            {
                Add(place + ".ruleId", "the rule's id is blank; legal: an id", "规则标识为空；须填写");
            }

            Code(rules[i]?.Code, place + ".code");
        }
    }

    private void Add(string path, string en, string zh) => _findings.Add(new(path, new(en, zh)));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
