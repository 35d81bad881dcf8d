using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Csat.Json;
using NodaTime;

namespace Csat.Domain;

/// <summary>What follows from a survey's report: the items, and who sees to it that they are carried out.</summary>
/// <remarks>Rule IMP-20: the basis is the report, and there is a supervisor. The items are rule IMP-01's. Immutable.</remarks>
[JsonConverter(typeof(ImprovementPlanJsonConverter))]
public sealed class ImprovementPlan
{
    /// <summary>Makes a plan.</summary>
    /// <param name="basis">The survey report that it answers.</param>
    /// <param name="supervisor">Who sees to it that it is carried out.</param>
    /// <param name="items">The items; no number twice, and at least one.</param>
    /// <exception cref="FindingsException">Something is missing or an item's number comes twice; the exception lists all findings.</exception>
    public ImprovementPlan(string? basis, string? supervisor, IEnumerable<ImprovementItem> items)
    {
        ImprovementItem[] given = [.. Throw.IfNull(items)];
        Finding[] findings = [.. Wrong(basis, supervisor, given)];
        if (findings.Length > 0)
        {
            throw new FindingsException("Improvement plan", findings, findings[0].Path.StartsWith("items", StringComparison.Ordinal) ? nameof(items) : findings[0].Path);
        }

        (Basis, Supervisor, Items) = (basis!, supervisor!, Array.AsReadOnly(given));
    }

    /// <summary>The survey report that it answers.</summary>
    public string Basis { get; }

    /// <summary>Who sees to it that it is carried out.</summary>
    public string Supervisor { get; }

    /// <summary>The items.</summary>
    public IReadOnlyList<ImprovementItem> Items { get; }

    /// <summary>Reads a plan from JSON, as <see cref="ToJson"/> writes it.</summary>
    /// <param name="json">An object with <c>schemaVersion</c>, <c>basis</c>, <c>supervisor</c> and <c>items</c>.</param>
    /// <returns>The plan.</returns>
    /// <exception cref="FindingsException">The text is no plan; the exception lists all findings with their JSON paths.</exception>
    public static ImprovementPlan Parse(string json) => TryParse(Throw.IfNull(json), out ImprovementPlan? plan, out IReadOnlyList<Finding> findings)
        ? plan
        : throw new FindingsException("Improvement plan", findings, nameof(json));

    /// <summary>Reads a plan from JSON like <see cref="Parse"/>, without an exception.</summary>
    /// <param name="json">The JSON.</param>
    /// <param name="plan">The plan, when the text is one.</param>
    /// <param name="findings">Everything that is wrong, with JSON paths such as <c>$.items[2].department</c>; empty when the text is a plan.</param>
    /// <returns>Whether the text is a plan.</returns>
    public static bool TryParse(string? json, [NotNullWhen(true)] out ImprovementPlan? plan, out IReadOnlyList<Finding> findings)
    {
        var found = new List<Finding>();
        using JsonDocument? document = JsonPlace.Open(json ?? string.Empty, found);
        plan = document is null ? null : ImprovementJson.ReadPlan(new JsonPlace(document.RootElement, "$", found));
        findings = found;
        return plan is not null;
    }

    /// <summary>The plan as JSON, which <see cref="Parse"/> reads back.</summary>
    /// <param name="indented">Whether to put each property on a line of its own.</param>
    /// <returns>The JSON; the same plan always gives the same text.</returns>
    public string ToJson(bool indented = false) => JsonOut.Of(writer => ImprovementJson.Write(writer, this), indented);

    /// <summary>The plan in sentences, one line an item.</summary>
    /// <param name="culture">The reader's culture.</param>
    /// <returns>Chinese for Chinese cultures, English for all others.</returns>
    public string Explain(CultureInfo? culture = null) => string.Join("\n", Items.Select(item => item.Words).Prepend(new LocalizedText(
        FormattableString.Invariant($"Plan after '{Throw.Whole(Basis)}', supervised by '{Throw.Whole(Supervisor)}': {Plural.Of(Items.Count, "item")} (IMP-20)."),
        FormattableString.Invariant($"依据“{Throw.Whole(Basis)}”的提升计划，由“{Throw.Whole(Supervisor)}”督办：共 {Items.Count} 项（IMP-20）。"))).Select(line => line.In(culture)));

    /// <summary>The plan in English.</summary>
    /// <returns>The sentences.</returns>
    public override string ToString() => Explain();

    /// <summary>Everything that is wrong with the parts of a plan; that an item is missing only where nobody has said so yet.</summary>
    internal static IEnumerable<Finding> Wrong(string? basis, string? supervisor, ImprovementItem?[] items, bool saysMissing = true)
    {
        (string Path, string? Text)[] texts = [("basis", basis), ("supervisor", supervisor)];
        foreach ((string path, string? text) in texts)
        {
            if (string.IsNullOrWhiteSpace(text) || !UnicodeText.IsValid(text!))
            {
                yield return new(path, new($"got '{FigureText.Quoted(text)}'; legal: a text that isn't blank", $"给出“{FigureText.Quoted(text)}”；应为非空文本"), ImprovementRules.Plan);
            }
        }

        if (items.Length == 0)
        {
            yield return new("items", new("no item; legal: at least one", "没有改进事项；至少须有一项"), ImprovementRules.Plan);
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < items.Length; i++)
        {
            if (items[i] is not { } item)
            {
                if (!saysMissing)
                {
                    continue;
                }

                yield return new(FormattableString.Invariant($"items[{i}]"), new("missing; legal: an item", "缺失；应为改进事项"));
            }
            else if (!seen.Add(item.Id))
            {
                yield return new(FormattableString.Invariant($"items[{i}].id"), new($"'{FigureText.Quoted(item.Id)}' comes twice; legal: each number once", $"编号“{FigureText.Quoted(item.Id)}”重复；每个编号只能出现一次"));
            }
        }
    }
}
