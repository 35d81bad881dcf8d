using System.Globalization;
using Csat.Domain;

namespace Csat.Scoring;

/// <summary>A currency: its code and the digits of its smallest unit. Presets: <see cref="Currencies"/>.</summary>
/// <param name="Code">The code, such as <c>CNY</c>; not blank.</param>
/// <param name="Digits">How many decimals its smallest unit has, 0 to 6: 2 for yuan and cents, 0 for yen.</param>
/// <remarks>Data: nothing is refused here, the policies' <c>Validate</c> does. Money is <see langword="decimal"/>, rounded once, half to even.</remarks>
public sealed record Currency(string Code, int Digits)
{
    /// <summary>The most decimals that a smallest unit can have.</summary>
    /// <value>6</value>
    public const int MaximumDigits = 6;

    /// <summary>Rounds an amount to the smallest unit, half to even.</summary>
    /// <param name="amount">The amount.</param>
    /// <returns>The rounded amount.</returns>
    /// <exception cref="InvalidOperationException"><see cref="Digits"/> isn't legal.</exception>
    public decimal Round(decimal amount) => Digits is >= 0 and <= MaximumDigits
        ? Math.Round(amount, Digits, MidpointRounding.ToEven)
        : throw new InvalidOperationException($"Currency '{Code}' has {Digits.ToString(CultureInfo.InvariantCulture)} digits; legal: 0 to {MaximumDigits}.");

    /// <summary>Code and digits, such as <c>CNY, 2 digits</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0}, {1} digits", Code, Digits);

    /// <summary>Whether an amount is a whole number of smallest units.</summary>
    internal bool IsWhole(decimal amount) => Round(amount) == amount;

    /// <summary>An amount with all digits of the smallest unit, invariant.</summary>
    internal LocalizedText Text(decimal amount)
    {
        string number = amount.ToString("F" + Digits.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        return new($"{number} {Code}", Code == Currencies.Yuan.Code ? $"{number} 元" : $"{number} {Code}");
    }

    /// <summary>The same with its sign in front, where there is anything: <c>+5.00 CNY</c>.</summary>
    internal LocalizedText SignedText(decimal amount)
    {
        LocalizedText text = Text(amount);
        return amount > 0 ? new("+" + text.En, "+" + text.Zh) : text;
    }
}
