using System.Globalization;
using System.Text.Json.Serialization;

namespace Csat.Domain;

/// <summary>The gaps between what customers found and what they expect, dimension by dimension.</summary>
/// <param name="Given">How many answers were given: those counted and the rejected ones.</param>
/// <param name="Dimensions">The five dimensions, those without answers too.</param>
/// <param name="Rejected">The rejected answers, with index and reason.</param>
/// <remarks>Rules SUR-04 and SUR-07.</remarks>
public sealed record ServqualGaps(int Given, IReadOnlyList<ServqualGap> Dimensions, IReadOnlyList<Finding> Rejected)
{
    /// <summary>Counts answers.</summary>
    /// <param name="answers">The answers, one for each customer and statement.</param>
    /// <param name="items">The statements; <see cref="ServqualItems.Standard"/> when left out.</param>
    /// <param name="least">The lowest number of the scale.</param>
    /// <param name="most">The highest number of the scale.</param>
    /// <returns>The gaps; answers to no statement or off the scale are rejected.</returns>
    /// <exception cref="ArgumentException">Two statements have the same id, one is missing, or one has an undeclared dimension.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The scale isn't one from at least 0 to more than <paramref name="least"/>, at most 100.</exception>
    public static ServqualGaps Count(IEnumerable<ServqualAnswer> answers, IEnumerable<ServqualItem>? items = null, int least = 1, int most = 7)
    {
        ServqualAnswer?[] given = [.. Throw.IfNull(answers)];
        Dictionary<string, ServiceQualityDimension> dimensions = ById(items ?? ServqualItems.Standard);
        if (least is < 0 or >= 100)
        {
            Throw.OutOfRange(least, "0 to 99", nameof(least));
        }

        if (most <= least || most > 100)
        {
            Throw.OutOfRange(most, FormattableString.Invariant($"{least + 1} to 100"), nameof(most));
        }

        var rejected = new List<Finding>();
        var counted = new List<(ServiceQualityDimension Dimension, ServqualAnswer Answer)>();
        for (int i = 0; i < given.Length; i++)
        {
            Finding? finding = Check(given[i], FormattableString.Invariant($"answers[{i}]"), dimensions, least, most);
            if (finding is null)
            {
                counted.Add((dimensions[given[i]!.Item], given[i]!));
            }
            else
            {
                rejected.Add(finding);
            }
        }

        ILookup<ServiceQualityDimension, ServqualAnswer> lookup = counted.ToLookup(row => row.Dimension, row => row.Answer);
        return new(given.Length, Array.AsReadOnly<ServqualGap>([.. ServiceQualityDimensionLabels.All.Select(dimension => Of(dimension, lookup[dimension]))]), rejected.AsReadOnly());
    }

    /// <summary>How many answers were counted.</summary>
    [JsonIgnore]
    public int Answers => Dimensions.Sum(dimension => dimension.Answers);

    /// <summary>The gaps in words.</summary>
    /// <param name="culture">The reader's culture.</param>
    /// <returns>Chinese for Chinese cultures, English for all others.</returns>
    public string Explain(CultureInfo? culture = null)
    {
        LocalizedText head = new(
            FormattableString.Invariant($"{Plural.Of(Given, "answer")}, {Rejected.Count} rejected; gap = perception − expectation (SUR-04, SUR-07)"),
            FormattableString.Invariant($"共 {Given} 个答案，剔除 {Rejected.Count} 个；差距 = 感知 − 期望（SUR-04、SUR-07）"));
        return string.Join("\n", Dimensions.Select(row => new LocalizedText(
            FormattableString.Invariant($"{row.Dimension.Label().En}: {Plural.Of(row.Answers, "answer")}, gaps add up to {Signed(row.GapSum)}; {row.Below} below, {row.Met} met, {row.Above} above"),
            FormattableString.Invariant($"{row.Dimension.Label().Zh}：{row.Answers} 个答案，差距合计 {Signed(row.GapSum)}；低于期望 {row.Below}，持平 {row.Met}，高于期望 {row.Above}"))).Prepend(head).Select(line => line.In(culture)));
    }

    /// <inheritdoc/>
    public override string ToString() => Explain();

    private static string Signed(long gap) => gap.ToString("+0;\u22120;0", CultureInfo.InvariantCulture);

    private static ServqualGap Of(ServiceQualityDimension dimension, IEnumerable<ServqualAnswer> answers)
    {
        ServqualAnswer[] all = [.. answers];
        return new(
            dimension, all.Sum(answer => (long)answer.Expectation), all.Sum(answer => (long)answer.Perception),
            all.Count(answer => answer.Gap < 0), all.Count(answer => answer.Gap == 0), all.Count(answer => answer.Gap > 0));
    }

    private static Dictionary<string, ServiceQualityDimension> ById(IEnumerable<ServqualItem> items)
    {
        var byId = new Dictionary<string, ServiceQualityDimension>(StringComparer.Ordinal);
        foreach (ServqualItem? item in items)
        {
            if (item?.Id is null || byId.ContainsKey(item.Id) || !ServiceQualityDimensionLabels.All.Contains(item.Dimension))
            {
                Throw.Argument($"Got the statement '{Throw.Shown((item?.Id).AsSpan())}'; legal: statements with different ids and a declared dimension.", nameof(items));
            }

            byId.Add(item!.Id, item.Dimension);
        }

        return byId;
    }

    private static Finding? Check(ServqualAnswer? answer, string path, Dictionary<string, ServiceQualityDimension> dimensions, int least, int most)
    {
        if (answer is null)
        {
            return SurveyFindings.Missing(path);
        }

        if (answer.Item is null || !dimensions.ContainsKey(answer.Item))
        {
            string shown = Throw.Shown(answer.Item.AsSpan());
            return new(path + ".item", new($"there is no statement '{shown}'", $"没有题目“{shown}”"), RuleId.Parse("SUR-04"));
        }

        (string Path, int Value)[] values = [("expectation", answer.Expectation), ("perception", answer.Perception)];
        int off = Array.FindIndex(values, value => value.Value < least || value.Value > most);
        return off < 0 ? null : new(path + "." + values[off].Path, new(
            FormattableString.Invariant($"got {values[off].Value}; legal: {least} to {most}"), FormattableString.Invariant($"给出 {values[off].Value}；应为 {least} 至 {most}")));
    }
}
