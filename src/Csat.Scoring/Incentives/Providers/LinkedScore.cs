using System.Globalization;
using Csat.Domain;

namespace Csat.Scoring;

/// <summary>What the providers' month comes to for somebody who is responsible for them. Made by <see cref="ProviderPolicy.Link"/>. Rule INC-09.</summary>
/// <remarks>The mean of the providers' scores weighted by their orders; a fact for a linked measure of the manager's scheme. Immutable.</remarks>
public sealed record LinkedScore
{
    /// <summary>The manager.</summary>
    public required string ManagerId { get; init; }

    /// <summary>The post.</summary>
    public required LinkedRole Role { get; init; }

    /// <summary>The weighted mean in points; <see langword="null"/> where no provider has both a score and orders.</summary>
    public required double? Score { get; init; }

    /// <summary>The lower limit of its interval; <see langword="null"/> without a score.</summary>
    public required double? Lower { get; init; }

    /// <summary>The upper limit of its interval; <see langword="null"/> without a score.</summary>
    public required double? Upper { get; init; }

    /// <summary>The orders behind it; at most 2⁶³ − 1.</summary>
    public required long Orders { get; init; }

    /// <summary>The providers that count, by id (ordinal).</summary>
    public required IReadOnlyList<ProviderMonth> Providers { get; init; }

    /// <summary>The providers that don't, because they have no score or no orders, by id.</summary>
    public required IReadOnlyList<string> Unrated { get; init; }

    /// <summary>Tells how the mean came about.</summary>
    /// <param name="culture">The reader's culture: Chinese for <c>zh</c>, English for all others and for <see langword="null"/>.</param>
    /// <returns>Lines separated by <c>\n</c>; figures are invariant.</returns>
    public string Explain(CultureInfo? culture = null) => Rows.Join(Lines(), culture);

    private IEnumerable<LocalizedText> Lines()
    {
        yield return new($"{ManagerId}, {Role.Name.En}: the providers' month counts, weighted by orders (INC-09).", $"{ManagerId}，{Role.Name.Zh}：与所辖服务商当月质量挂钩，按工单量加权（INC-09）。");
        foreach (ProviderMonth one in Providers)
        {
            yield return new($"{one.ProviderId}: {Rows.Points(one.Score!.Value)}, {PolicyCheck.Text(one.Orders)} orders.", $"{one.ProviderId}：{Rows.Points(one.Score.Value)} 分，{PolicyCheck.Text(one.Orders)} 单。");
        }

        if (Unrated.Count > 0)
        {
            LocalizedText names = Rows.Names(Unrated);
            yield return new($"Without a score or orders, not counted: {names.En}.", $"无得分或无工单，不计入：{names.Zh}。");
        }

        yield return Score is { } score
            ? new($"Mean: {Rows.Points(score)}, between {Rows.Points(Lower!.Value)} and {Rows.Points(Upper!.Value)}, {PolicyCheck.Text(Orders)} orders.", $"加权均值：{Rows.Points(score)} 分，区间 {Rows.Points(Lower!.Value)}~{Rows.Points(Upper!.Value)}，共 {PolicyCheck.Text(Orders)} 单。")
            : new("No provider counts: there is no mean. What is undefined is not zero.", "没有可计入的服务商，无均值。没有定义不等于零分。");
    }
}
