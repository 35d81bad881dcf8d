using Csat.Domain;

namespace Csat.Sla;

/// <summary>Why a clock stands still: what the ticket waits for.</summary>
/// <remarks>
/// Two reasons are equal when their codes are. Which reasons a target takes is its <see cref="PauseMask"/>. Immutable and thread-safe.
/// </remarks>
public sealed class PauseReason : IEquatable<PauseReason>
{
    private PauseReason(string code, string en, string zh)
    {
        Code = code;
        DisplayName = new LocalizedText(en, zh);
    }

    /// <summary>Waiting for the customer's answer, decision or material.</summary>
    public static PauseReason Customer { get; } = new("customer", "waiting for the customer", "等待客户");

    /// <summary>The customer was needed and wasn't there.</summary>
    /// <remarks>Rule TKT-12.</remarks>
    public static PauseReason CustomerAbsent { get; } = new("customer-absent", "customer absent", "客户不在场");

    /// <summary>Waiting for the time that was agreed with the customer.</summary>
    public static PauseReason Appointment { get; } = new("appointment", "waiting for the appointment", "等待预约时段");

    /// <summary>Waiting for somebody outside the company, such as another operator or a property manager.</summary>
    public static PauseReason ThirdParty { get; } = new("third-party", "waiting for a third party", "等待第三方");

    /// <summary>Waiting for spare parts.</summary>
    public static PauseReason Parts { get; } = new("parts", "waiting for parts", "等待备件");

    /// <summary>Nobody could have prevented it: storm, flood, power cut.</summary>
    public static PauseReason ForceMajeure { get; } = new("force-majeure", "force majeure", "不可抗力");

    /// <summary>The reasons that have a name here, in declared order.</summary>
    public static IReadOnlyList<PauseReason> All { get; } = Array.AsReadOnly<PauseReason>(
        [Customer, CustomerAbsent, Appointment, ThirdParty, Parts, ForceMajeure]);

    /// <summary>The code in files and interfaces, such as <c>third-party</c>.</summary>
    public string Code { get; }

    /// <summary>The name to show, in English and Chinese.</summary>
    public LocalizedText DisplayName { get; }

    /// <summary>A reason of your own, such as <c>road-works</c>.</summary>
    /// <param name="code">Its code: 1 to 40 small letters, digits and hyphens, none of <see cref="All"/>.</param>
    /// <param name="displayName">The name to show.</param>
    /// <returns>The reason.</returns>
    /// <exception cref="ArgumentException">The code has another form or is taken.</exception>
    public static PauseReason Custom(string code, LocalizedText displayName)
    {
        CodeName.Check(Throw.IfNull(code), "pause reason", All.Select(reason => reason.Code));
        LocalizedText shown = CodeName.Shown(code, displayName);
        return new PauseReason(code, shown.En, shown.Zh);
    }

    /// <inheritdoc/>
    public bool Equals(PauseReason? other) => other is not null && Code == other.Code;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PauseReason);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Code);

    /// <summary>The <see cref="Code"/>.</summary>
    /// <returns>The code.</returns>
    public override string ToString() => Code;

    /// <summary>Whether two reasons are the same.</summary>
    /// <param name="left">A reason.</param>
    /// <param name="right">A reason.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(PauseReason? left, PauseReason? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two reasons differ.</summary>
    /// <param name="left">A reason.</param>
    /// <param name="right">A reason.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(PauseReason? left, PauseReason? right) => !(left == right);
}
