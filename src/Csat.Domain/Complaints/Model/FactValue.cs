using System.Globalization;

namespace Csat.Domain;

/// <summary>The value of a fact: a number, a text or a yes or no.</summary>
/// <remarks>Values of different kinds are never equal and have no order; texts are compared by their characters, and only numbers are less or more. The <c>default</c> value is none of them.</remarks>
public readonly record struct FactValue
{
    private FactValue(decimal? number, string? text, bool? flag) => (Number, Text, Flag) = (number, text, flag);

    /// <summary>The number, where it is one.</summary>
    public decimal? Number { get; }

    /// <summary>The text, where it is one.</summary>
    public string? Text { get; }

    /// <summary>Yes or no, where it is one of them.</summary>
    public bool? Flag { get; }

    /// <summary>A number.</summary>
    /// <param name="number">The number.</param>
    /// <returns>The value.</returns>
    public static FactValue Of(decimal number) => new(number, null, null);

    /// <summary>A text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The value.</returns>
    public static FactValue Of(string text) => new(null, Throw.IfNull(text), null);

    /// <summary>Yes or no.</summary>
    /// <param name="flag">Which.</param>
    /// <returns>The value.</returns>
    public static FactValue Of(bool flag) => new(null, null, flag);

    /// <summary>The value, invariant.</summary>
    /// <returns>Such as <c>3</c>, <c>hotline</c> or <c>true</c>.</returns>
    public override string ToString() => Number?.ToString("0.############################", CultureInfo.InvariantCulture) ?? Text ?? (Flag is { } flag ? (flag ? "true" : "false") : string.Empty);

    internal bool Compares(FactOperator how, IReadOnlyList<FactValue> values)
    {
        if (how == FactOperator.In)
        {
            foreach (FactValue one in values)
            {
                if (Equals(one))
                {
                    return true;
                }
            }

            return false;
        }

        FactValue value = values[0];
        return how switch
        {
            FactOperator.Eq => Equals(value),
            FactOperator.Ne => !Equals(value),
            FactOperator.Lt => Number < value.Number,
            FactOperator.Le => Number <= value.Number,
            FactOperator.Gt => Number > value.Number,
            _ => Number >= value.Number,
        };
    }
}
