using System.Globalization;
using System.Text.Json.Serialization;

namespace Csat.Domain;

/// <summary>Lost customers by type and cause.</summary>
/// <param name="MapId">The map that told them apart.</param>
/// <param name="MapVersion">Its version.</param>
/// <param name="Given">How many customers left: those counted and the unknown ones.</param>
/// <param name="Counts">Each of the four types with each of the causes and with none recorded: 20 counts.</param>
/// <param name="Unknown">Reasons that the map doesn't know, the most frequent first.</param>
/// <remarks>Rules REL-04 and REL-05. Counts only.</remarks>
public sealed record ChurnCounts(string MapId, string MapVersion, int Given, IReadOnlyList<ChurnCount> Counts, IReadOnlyList<UnknownChurnReason> Unknown)
{
    /// <summary>How many customers were lost in a way, whatever the cause.</summary>
    /// <param name="type">The way.</param>
    /// <returns>The count.</returns>
    public int CountOf(ChurnType type) => Counts.Where(count => count.Type == type).Sum(count => count.Customers);

    /// <summary>How many customers were lost for a cause, in whatever way.</summary>
    /// <param name="cause">The cause; <see langword="null"/> for those whose cause nobody recorded.</param>
    /// <returns>The count.</returns>
    public int CountOf(ChurnCause? cause) => Counts.Where(count => count.Cause == cause).Sum(count => count.Customers);

    /// <summary>How many customers' reasons aren't known.</summary>
    [JsonIgnore]
    public int UnknownCustomers => Unknown.Sum(reason => reason.Customers);

    /// <summary>The counts in words.</summary>
    /// <param name="culture">The reader's culture.</param>
    /// <returns>Chinese for Chinese cultures, English for all others; the reasons as they were given.</returns>
    public string Explain(CultureInfo? culture = null)
    {
        LocalizedText head = new(
            FormattableString.Invariant($"{Plural.Of(Given, "customer")} left, {UnknownCustomers} for reasons that aren't in the map (REL-04, REL-05)"),
            FormattableString.Invariant($"流失客户 {Given} 位，其中 {UnknownCustomers} 位的原因不在对照表内（REL-04、REL-05）"));
        LocalizedText none = new("cause not recorded", "原因未记录");
        IEnumerable<LocalizedText> lines = Counts.Where(count => count.Customers > 0).Select(count => new LocalizedText(
            FormattableString.Invariant($"{count.Type.Label().En}, {(count.Cause?.Label() ?? none).En}: {count.Customers}"),
            FormattableString.Invariant($"{count.Type.Label().Zh}，{(count.Cause?.Label() ?? none).Zh}：{count.Customers}")));
        IEnumerable<LocalizedText> unknown = Unknown.Select(reason => new LocalizedText(
            FormattableString.Invariant($"not in the map: '{Throw.Whole(reason.Reason)}': {reason.Customers}"),
            FormattableString.Invariant($"对照表外：“{Throw.Whole(reason.Reason)}”：{reason.Customers}")));
        return string.Join("\n", lines.Prepend(head).Concat(unknown).Select(line => line.In(culture)));
    }

    /// <inheritdoc/>
    public override string ToString() => Explain();
}
