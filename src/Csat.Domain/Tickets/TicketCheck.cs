namespace Csat.Domain;

/// <summary>Something that must be so before a ticket is finished: a product's finish criterion, or an item of a check-list. Data of a <see cref="TicketPolicy"/>.</summary>
/// <remarks>Rules TKT-03 (finish criterion), TKT-17 (hand-over) and TKT-19 (visit norm). Immutable and thread-safe.</remarks>
public sealed class TicketCheck
{
    /// <summary>Makes an item.</summary>
    /// <param name="id">Its id, such as <c>activated</c>; what <see cref="TicketChecked"/> names.</param>
    /// <param name="name">Its name for a reader.</param>
    /// <param name="rule">TKT-03 for a finish criterion, TKT-17 for the hand-over, TKT-19 for the visit norm.</param>
    /// <param name="kinds">The kinds of ticket that it is for.</param>
    /// <param name="product">The product that it is for, in any case; <see langword="null"/> for all.</param>
    /// <param name="needsVisit">Whether it can be met only by a visit, and is asked for only after one.</param>
    /// <exception cref="FindingsException">The values are no item; all findings.</exception>
    public TicketCheck(string id, LocalizedText name, RuleId rule, IEnumerable<TicketKind> kinds, string? product = null, bool needsVisit = false)
    {
        Id = Throw.IfNull(id);
        Name = name;
        Rule = rule;
        Kinds = Array.AsReadOnly<TicketKind>([.. Throw.IfNull(kinds)]);
        Product = product;
        NeedsVisit = needsVisit;
        Finding[] findings = [.. Findings()];
        if (findings.Length > 0)
        {
            throw new FindingsException($"Check '{Throw.Shown(id.AsSpan())}'", findings, nameof(id));
        }
    }

    /// <summary>Its id.</summary>
    public string Id { get; }

    /// <summary>Its name for a reader.</summary>
    public LocalizedText Name { get; }

    /// <summary>The rule that asks for it.</summary>
    public RuleId Rule { get; }

    /// <summary>The kinds of ticket that it is for.</summary>
    public IReadOnlyList<TicketKind> Kinds { get; }

    /// <summary>The product that it is for; <see langword="null"/> for all.</summary>
    public string? Product { get; }

    /// <summary>Whether it can be met only by a visit, and is asked for only after one.</summary>
    public bool NeedsVisit { get; }

    /// <summary>Whether it is for a ticket.</summary>
    internal bool IsFor(TicketKind kind, string? product) =>
        Kinds.Contains(kind) && (Product is null || string.Equals(Product, product, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether one ticket would be asked both.</summary>
    internal bool Repeats(TicketCheck other) =>
        Id == other.Id && Kinds.Any(other.Kinds.Contains) && (Product is null || other.Product is null || string.Equals(Product, other.Product, StringComparison.OrdinalIgnoreCase));

    private IEnumerable<Finding> Findings()
    {
        foreach ((string path, string? text) in new[] { ("id", Id), ("name.en", Name.En), ("name.zh", Name.Zh), ("product", Product ?? "-") })
        {
            if (string.IsNullOrWhiteSpace(text) || !UnicodeText.IsValid(text!))
            {
                yield return new(path, new($"got '{Throw.Shown(text.AsSpan())}'; legal: a text that isn't blank, in valid UTF-16", $"给出“{Throw.Shown(text.AsSpan())}”；应为合法 UTF-16 的非空文本"));
            }
        }

        if (!TicketRules.OfChecks.Contains(Rule))
        {
            yield return new("rule", new($"got {Rule}; legal: {string.Join(", ", TicketRules.OfChecks)}", $"给出 {Rule}；可用：{string.Join("、", TicketRules.OfChecks)}"));
        }

        if (Kinds.Count == 0 || Kinds.Any(kind => !TicketKindLabels.All.Contains(kind)) || Kinds.Distinct().Count() < Kinds.Count)
        {
            yield return new("kinds", new(
                $"got {(Kinds.Count == 0 ? "none" : string.Join(", ", Kinds))}; legal: at least one, each once, of {string.Join(", ", TicketKindLabels.All)}",
                $"给出 {(Kinds.Count == 0 ? "空" : string.Join("、", Kinds))}；至少一种且不重复，可用：{string.Join("、", TicketKindLabels.All)}"));
        }
    }
}
