using System.Globalization;

namespace Csat.Domain;

public sealed partial class RatingScale
{
    private static IEnumerable<Finding> Findings(string id, LocalizedText name, RatingScaleKind kind, RatingLevel[] levels)
    {
        if (string.IsNullOrWhiteSpace(id))
        {
            yield return new("id", new("the id is empty", "编号为空"));
        }

        if (!IsDeclared(kind))
        {
            yield return new("kind", new($"{kind} is no kind of scale; legal: Satisfaction, Recommendation, Effort", $"没有 {kind} 这种量表；可用：Satisfaction、Recommendation、Effort"));
        }

        if (levels.Length is < 2 or > MaximumLevels)
        {
            yield return new("levels", new(Invariant($"it has {levels.Length} levels; legal: 2 to {MaximumLevels}"), Invariant($"有 {levels.Length} 个级别；须为 2 至 {MaximumLevels} 个")));
        }

        for (int i = 0; i < levels.Length; i++)
        {
            foreach (Finding finding in LevelFindings(levels[i], i, i > 0 ? levels[i - 1] : null))
            {
                yield return finding;
            }
        }

        foreach ((string path, string? text) in Texts(id, name, levels))
        {
            if (!IsUnicode(text))
            {
                yield return new(path, new(
                    $"'{Throw.Shown(text.AsSpan())}' holds half of a surrogate pair; legal: valid UTF-16", $"“{Throw.Shown(text.AsSpan())}”含有不成对的代理字符；应为合法 UTF-16"));
            }
        }
    }

    private static IEnumerable<Finding> LevelFindings(RatingLevel? level, int i, RatingLevel? before)
    {
        string path = LevelPath(i);
        if (level is null)
        {
            yield return new(path, new(Invariant($"level {i} is missing"), "缺少该级别"));
            yield break;
        }

        string code = Throw.Shown(level.Code.AsSpan());
        if (string.IsNullOrWhiteSpace(level.Code))
        {
            yield return new(path + ".code", new(Invariant($"level {i} has no code"), "该级别没有代码"));
        }

        if (level.Value is < 0 or >= NotApplicableValue)
        {
            yield return new(path + ".value", new(
                Invariant($"level {i} ({code}) has the value {level.Value}; legal: 0 to {NotApplicableValue - 1}"), Invariant($"级别 {code} 的分值为 {level.Value}；须为 0 至 {NotApplicableValue - 1}")));
        }

        if (level.Sentiment is < Sentiment.Negative or > Sentiment.Positive)
        {
            yield return new(path + ".sentiment", new(
                Invariant($"level {i} ({code}) has the sentiment {level.Sentiment}; legal: Negative, Neutral, Positive"), $"级别 {code} 的倾向为 {level.Sentiment}；可用：Negative、Neutral、Positive"));
        }

        if (before is not null && level.Value <= before.Value)
        {
            yield return new(path + ".value", new(
                Invariant($"level {i} ({code}) has the value {level.Value}, not above {before.Value} of the level before"), Invariant($"级别 {code} 的分值为 {level.Value}，不高于前一级别的 {before.Value}")));
        }

        if (before is not null && level.Sentiment < before.Sentiment)
        {
            yield return new(path + ".sentiment", new(
                Invariant($"level {i} ({code}) is {level.Sentiment} above a level that is {before.Sentiment}"), $"级别 {code} 的倾向为 {level.Sentiment}，低于前一级别的 {before.Sentiment}"));
        }
    }

    private static void Refuse(string id, Finding[] findings, string parameter)
    {
        if (findings.Length > 0)
        {
            throw new FindingsException($"Rating scale '{Throw.Shown(id.AsSpan())}'", findings, parameter);
        }
    }

    private static bool IsDeclared(RatingScaleKind kind) => kind is >= RatingScaleKind.Satisfaction and <= RatingScaleKind.Effort;

    /// <summary>Half of a surrogate pair is no text that could be written to a file or shown.</summary>
    private static bool IsUnicode(string? text)
    {
        for (int i = 0; i < text?.Length; i++)
        {
            if (char.IsSurrogate(text[i]) && (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[++i])))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>All texts of a scale.</summary>
    private static IEnumerable<(string Path, string? Text)> Texts(string id, LocalizedText name, RatingLevel[] levels) =>
        [("id", id), ("name.en", name.En), ("name.zh", name.Zh), .. Names(levels).Select(text => (text.Path, text.Name.Key))];

    /// <summary>The texts that stand for a level: code and labels.</summary>
    private static IEnumerable<(string Path, KeyValuePair<string, int> Name)> Names(RatingLevel[] levels) =>
        from row in levels.Select((level, index) => (level, index))
        where row.level is not null
        from text in new[] { ("code", row.level.Code), ("label.en", row.level.Label.En), ("label.zh", row.level.Label.Zh) }
        where !string.IsNullOrWhiteSpace(text.Item2)
        select ($"{LevelPath(row.index)}.{text.Item1}", new KeyValuePair<string, int>(text.Item2, row.index));

    private static string LevelPath(int index) => Invariant($"levels[{index}]");

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
