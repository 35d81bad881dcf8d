using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace Csat.Domain;

/// <summary>Whether somebody who wants a customer's record changed is that customer.</summary>
/// <param name="Findings">What doesn't agree, each with the rule; empty when all three do. No finding shows a value.</param>
/// <remarks>Rule REL-13: number of the identity document, phone and room, all three.</remarks>
public sealed record IdentityCheck(IReadOnlyList<Finding> Findings)
{
    /// <summary>Checks who is asking.</summary>
    /// <param name="onRecord">What the record has.</param>
    /// <param name="given">What is given by whoever asks.</param>
    /// <returns>
    /// The check. Full-width forms and letters of either case are the same; white space and hyphens say nothing in the two numbers, and in a
    /// room only between digits, where 3-1201 isn't 31201. What the record lacks can't be checked, and is a finding.
    /// </returns>
    public static IdentityCheck Of(CustomerIdentity onRecord, CustomerIdentity given)
    {
        _ = Throw.IfNull(onRecord);
        _ = Throw.IfNull(given);
        Finding?[] findings =
        [
            Check("idNumber", new("identity number", "证件号"), Number(onRecord.IdNumber), Number(given.IdNumber)),
            Check("phone", new("phone", "电话"), Number(onRecord.Phone), Number(given.Phone)),
            Check("room", new("room", "房号"), Room(onRecord.Room), Room(given.Room)),
        ];
        return new(Array.AsReadOnly<Finding>([.. findings.OfType<Finding>()]));
    }

    /// <summary>Whether the record may be changed: all three agree.</summary>
    [JsonIgnore]
    public bool IsVerified => Findings.Count == 0;

    /// <summary>The check in words, without any value.</summary>
    /// <param name="culture">The reader's culture.</param>
    /// <returns>Chinese for Chinese cultures, English for all others.</returns>
    public string Explain(CultureInfo? culture = null) => IsVerified
        ? new LocalizedText("verified: identity number, phone and room agree (REL-13)", "核实无误：证件号、电话、房号一致（REL-13）").In(culture)
        : string.Join("\n", Findings.Select(finding => finding.ToString(culture)));

    /// <inheritdoc/>
    public override string ToString() => Explain();

    private static Finding? Check(string path, LocalizedText name, string onRecord, string given) =>
        onRecord.Length == 0 ? Finding(path, $"the record has no {name.En}; legal: one to check against", $"档案中没有{name.Zh}；须有可核对的内容")
        : given.Length == 0 ? Finding(path, $"no {name.En} was given; legal: that of the record", $"未提供{name.Zh}；须与档案一致")
        : onRecord != given ? Finding(path, $"the {name.En} isn't that of the record; legal: the same", $"{name.Zh}与档案不符；须一致")
        : null;

    private static Finding Finding(string path, string en, string zh) => new(path, new(en, zh), RelationshipRules.Identity);

    private static string Number(string? text)
    {
        var kept = new StringBuilder();
        foreach (char c in Folded(text))
        {
            if (c is not (' ' or '-'))
            {
                kept.Append(c);
            }
        }

        return kept.ToString();
    }

    private static string Room(string? text) => Folded(text);

    private static string Folded(string? text)
    {
        char[] folded = new char[2 * (text?.Length ?? 0)];
        return NameFolding.TryFold(text.AsSpan(), folded, out int length) ? new string(folded, 0, length) : string.Empty;
    }
}
