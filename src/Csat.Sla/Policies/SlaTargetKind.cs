using System.Text.Json.Serialization;
using Csat.Domain;

namespace Csat.Sla;

/// <summary>What a target promises: a response, feedback, a solution, a contact, a notice, a callback, or something of your own.</summary>
/// <remarks>Two kinds are equal when their codes are. Immutable and thread-safe.</remarks>
[JsonConverter(typeof(SlaTargetKindConverter))]
public sealed class SlaTargetKind : IEquatable<SlaTargetKind>
{
    private SlaTargetKind(string code, string en, string zh)
    {
        Code = code;
        DisplayName = new LocalizedText(en, zh);
    }

    /// <summary>The first response to the customer's request.</summary>
    public static SlaTargetKind Respond { get; } = new("respond", "Response", "首次响应");

    /// <summary>Feedback to the customer on progress.</summary>
    public static SlaTargetKind Feedback { get; } = new("feedback", "Feedback", "进展反馈");

    /// <summary>The solution of the request.</summary>
    public static SlaTargetKind Resolve { get; } = new("resolve", "Resolution", "解决");

    /// <summary>Getting in touch with the customer, such as after a complaint or a dispatch.</summary>
    public static SlaTargetKind Contact { get; } = new("contact", "Contact", "联系客户");

    /// <summary>The notice before an engineer's visit.</summary>
    public static SlaTargetKind VisitNotice { get; } = new("visit-notice", "Visit notice", "上门前通知");

    /// <summary>The callback that asks how satisfied the customer is.</summary>
    public static SlaTargetKind Callback { get; } = new("callback", "Callback", "回访");

    /// <summary>The kinds that have a name here, in declared order.</summary>
    public static IReadOnlyList<SlaTargetKind> All { get; } = Array.AsReadOnly<SlaTargetKind>(
        [Respond, Feedback, Resolve, Contact, VisitNotice, Callback]);

    /// <summary>The code in files and interfaces, such as <c>respond</c>.</summary>
    public string Code { get; }

    /// <summary>The name to show, in English and Chinese.</summary>
    public LocalizedText DisplayName { get; }

    /// <summary>A kind of your own, such as <c>parts-ordered</c>.</summary>
    /// <param name="code">Its code: 1 to 40 small letters, digits and hyphens, none of <see cref="All"/>.</param>
    /// <param name="displayName">The name to show.</param>
    /// <returns>The kind.</returns>
    /// <exception cref="ArgumentException">The code has another form or is taken.</exception>
    public static SlaTargetKind Custom(string code, LocalizedText displayName)
    {
        CodeName.Check(Throw.IfNull(code), "kind", All.Select(kind => kind.Code));
        LocalizedText shown = CodeName.Shown(code, displayName);
        return new SlaTargetKind(code, shown.En, shown.Zh);
    }

    /// <inheritdoc/>
    public bool Equals(SlaTargetKind? other) => other is not null && Code == other.Code;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SlaTargetKind);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Code);

    /// <summary>The <see cref="Code"/>.</summary>
    /// <returns>The code.</returns>
    public override string ToString() => Code;

    /// <summary>Whether two kinds are the same.</summary>
    /// <param name="left">A kind.</param>
    /// <param name="right">A kind.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(SlaTargetKind? left, SlaTargetKind? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two kinds differ.</summary>
    /// <param name="left">A kind.</param>
    /// <param name="right">A kind.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(SlaTargetKind? left, SlaTargetKind? right) => !(left == right);
}
