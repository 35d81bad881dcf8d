using System.Globalization;
using System.Text.Json.Serialization;

namespace Csat.Domain;

/// <summary>The figure of a service standard, with its unit and the side that is kept: «at most 24 h», «at least 95 %».</summary>
/// <remarks>
/// <para>
/// Immutable; equal figures are equal whatever their trailing zeros. JSON carries the English words, which <see cref="Parse"/> reads.
/// </para>
/// <para>
/// Time on the clock (seconds to calendar days), calendar months, business hours, business days and each of the other units can be
/// compared with themselves only: how long a business day takes depends on a calendar, and how long a month takes on the month.
/// </para>
/// </remarks>
[JsonConverter(typeof(StandardLimitJsonConverter))]
public sealed partial record StandardLimit
{
    /// <summary>The greatest figure of a limit: 1,000,000,000.</summary>
    public const int MaximumAmount = 1_000_000_000;

    private StandardLimit(decimal amount, StandardUnit unit, LimitDirection direction)
    {
        Amount = amount;
        Unit = unit;
        Direction = direction;
    }

    /// <summary>The figure, from 0 to <see cref="MaximumAmount"/>.</summary>
    public decimal Amount { get; }

    /// <summary>What the figure counts.</summary>
    public StandardUnit Unit { get; }

    /// <summary>Which side of the figure is kept.</summary>
    public LimitDirection Direction { get; }

    /// <summary>Whether it limits time.</summary>
    public bool IsTime => Unit <= StandardUnit.BusinessDay && Direction == LimitDirection.AtMost;

    /// <summary>So much or less.</summary>
    /// <param name="amount">The figure, from 0 to <see cref="MaximumAmount"/>.</param>
    /// <param name="unit">What it counts.</param>
    /// <returns>The limit.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The figure is outside its range, or the unit isn't declared.</exception>
    public static StandardLimit AtMost(decimal amount, StandardUnit unit) => new(Checked(amount), Checked(unit), LimitDirection.AtMost);

    /// <summary>So much or more.</summary>
    /// <param name="amount">The figure, from 0 to <see cref="MaximumAmount"/>.</param>
    /// <param name="unit">What it counts.</param>
    /// <returns>The limit.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The figure is outside its range, or the unit isn't declared.</exception>
    public static StandardLimit AtLeast(decimal amount, StandardUnit unit) => new(Checked(amount), Checked(unit), LimitDirection.AtLeast);

    /// <summary>So many hours on the clock or less.</summary>
    /// <param name="hours">The hours.</param>
    /// <returns>The limit.</returns>
    public static StandardLimit Hours(decimal hours) => AtMost(hours, StandardUnit.Hour);

    /// <summary>So many calendar days or less.</summary>
    /// <param name="days">The days.</param>
    /// <returns>The limit.</returns>
    public static StandardLimit CalendarDays(decimal days) => AtMost(days, StandardUnit.CalendarDay);

    /// <summary>So many business days or less.</summary>
    /// <param name="days">The days.</param>
    /// <returns>The limit.</returns>
    public static StandardLimit BusinessDays(decimal days) => AtMost(days, StandardUnit.BusinessDay);

    /// <summary>Compares two limits by what the customer gets.</summary>
    /// <param name="other">The other limit.</param>
    /// <param name="order">Negative when this limit is the stricter promise, zero when both are the same, positive when it is the looser one.</param>
    /// <returns>Whether they can be compared: both count the same thing, and keep the same side.</returns>
    public bool TryCompare(StandardLimit other, out int order)
    {
        Throw.IfNull(other);
        bool alike = Direction == other.Direction && Dimension == other.Dimension;
        order = !alike ? 0 : Scaled.CompareTo(other.Scaled) * (Direction == LimitDirection.AtMost ? 1 : -1);
        return alike;
    }

    /// <summary>The limit in words, such as «at most 24 h» or «不超过 24 小时».</summary>
    /// <param name="culture">The reader's culture.</param>
    /// <returns>The words: Chinese for Chinese cultures, English for all others. <see cref="Parse"/> reads both.</returns>
    public string ToString(CultureInfo? culture) => StandardLimitText.Of(this).In(culture);

    /// <summary>The limit in English words, such as «at most 24 h».</summary>
    /// <returns>The words.</returns>
    public override string ToString() => StandardLimitText.Of(this).En;

    /// <summary>What can be added and compared: limits of one dimension.</summary>
    internal StandardUnit Dimension => Unit <= StandardUnit.CalendarDay ? StandardUnit.Second : Unit;

    /// <summary>The figure in the unit of its dimension: seconds for time on the clock.</summary>
    internal decimal Scaled => Amount * Unit switch
    {
        StandardUnit.Minute => 60,
        StandardUnit.Hour => 3_600,
        StandardUnit.CalendarDay => 86_400,
        _ => 1,
    };

    private static decimal Checked(decimal amount)
    {
        if (amount is < 0 or > MaximumAmount)
        {
            Throw.OutOfRange(amount, FormattableString.Invariant($"0 to {MaximumAmount}"), nameof(amount));
        }

        return amount;
    }

    private static StandardUnit Checked(StandardUnit unit) =>
        unit is >= StandardUnit.Second and <= StandardUnit.Yuan ? unit : throw Throw.Undeclared(unit, StandardUnitLabels.All, nameof(unit));
}
