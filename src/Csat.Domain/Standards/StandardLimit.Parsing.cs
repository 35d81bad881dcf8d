using System.Diagnostics.CodeAnalysis;

namespace Csat.Domain;

public sealed partial record StandardLimit
{
    /// <summary>Reads a limit from words in English or Chinese: «at most 24 h», «≤24小时», «at least 95 %», «3 business days», «不超过 1 个工作日».</summary>
    /// <param name="text">The text; without a side it is a limit of time and means «at most». White space, case and full width don't matter.</param>
    /// <returns>The limit.</returns>
    /// <exception cref="FormatException">The text is no limit; the message gives it and the legal forms.</exception>
    public static StandardLimit Parse(string text) => TryParse(Throw.IfNull(text), out StandardLimit? limit)
        ? limit
        : throw new FormatException($"'{Throw.Shown(text.AsSpan())}' is no limit; legal: {StandardLimitText.Legal.En}.");

    /// <summary>Reads a limit like <see cref="Parse"/>, without an exception.</summary>
    /// <param name="text">The text.</param>
    /// <param name="limit">The limit, when the text is one.</param>
    /// <returns>Whether it is.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out StandardLimit? limit)
    {
        limit = null;
        string folded = StandardLimitText.Fold(text);
        LimitDirection? direction = StandardLimitText.TakeDirection(ref folded);
        if (!StandardLimitText.TryTakeAmount(ref folded, out decimal amount) || amount > MaximumAmount || !StandardLimitText.Units.TryFind(folded.AsSpan(), out StandardUnit unit))
        {
            return false;
        }

        limit = direction is null && unit > StandardUnit.BusinessDay ? null : new StandardLimit(amount, unit, direction ?? LimitDirection.AtMost);
        return limit is not null;
    }
}
