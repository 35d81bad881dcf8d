namespace Csat.Domain;

public sealed partial class RatingScale
{
    private static List<string> Findings(string id, RatingScaleKind kind, RatingLevel[] levels)
    {
        var findings = new List<string>();
        if (string.IsNullOrWhiteSpace(id))
        {
            findings.Add("the id is empty");
        }

        if (!IsDeclared(kind))
        {
            findings.Add($"{kind} is no kind of scale; legal: Satisfaction, Recommendation, Effort");
        }

        if (levels.Length is < 2 or > MaximumLevels)
        {
            findings.Add($"it has {levels.Length} levels; legal: 2 to {MaximumLevels}");
        }

        for (int i = 0; i < levels.Length; i++)
        {
            RatingLevel level = levels[i];
            if (level is null)
            {
                findings.Add($"level {i} is missing");
                continue;
            }

            if (string.IsNullOrWhiteSpace(level.Code))
            {
                findings.Add($"level {i} has no code");
            }

            if (level.Value is < 0 or >= NotApplicableValue)
            {
                findings.Add(FormattableString.Invariant($"level {i} ({level.Code}) has the value {level.Value}; legal: 0 to {NotApplicableValue - 1}"));
            }

            if (level.Sentiment is < Sentiment.Negative or > Sentiment.Positive)
            {
                findings.Add($"level {i} ({level.Code}) has the sentiment {level.Sentiment}; legal: Negative, Neutral, Positive");
            }

            if (i > 0 && levels[i - 1] is { } before)
            {
                if (level.Value <= before.Value)
                {
                    findings.Add(FormattableString.Invariant($"level {i} ({level.Code}) has the value {level.Value}, not above {before.Value} of the level before"));
                }

                if (level.Sentiment < before.Sentiment)
                {
                    findings.Add($"level {i} ({level.Code}) is {level.Sentiment} above a level that is {before.Sentiment}");
                }
            }
        }

        return findings;
    }

    private static void Refuse(string id, List<string> findings, string parameter)
    {
        if (findings.Count > 0)
        {
            Throw.Argument($"Rating scale '{Throw.Shown(id.AsSpan())}': {string.Join("; ", findings)}.", parameter);
        }
    }

    private static bool IsDeclared(RatingScaleKind kind) => kind is >= RatingScaleKind.Satisfaction and <= RatingScaleKind.Effort;

    private static IEnumerable<KeyValuePair<string, int>> Names(RatingLevel[] levels)
    {
        for (int i = 0; i < levels.Length; i++)
        {
            if (levels[i] is not { } level)
            {
                continue;
            }

            foreach (string? name in new[] { level.Code, level.Label.En, level.Label.Zh })
            {
                if (!string.IsNullOrWhiteSpace(name))
                {
                    yield return new KeyValuePair<string, int>(name!, i);
                }
            }
        }
    }
}
