using System.Globalization;
using System.Text.Json.Serialization;
using Ardalis.SmartEnum;

namespace Csat.Domain;

/// <summary>A customer's service grade: one of four for households and individuals, one of ten for enterprise customers.</summary>
/// <remarks>
/// <para>
/// Household and individual: diamond, gold, silver, basic (rule GRD-01). Enterprise: 5A to 1A by industry and 5B to 1B for
/// clustered customers (rule GRD-03; the source does not say which end is the highest, this library's default is 5). A smart
/// enumeration: <see cref="SmartEnum{TEnum, TValue}.Value"/> is the <see cref="Code"/>. JSON carries the code.
/// </para>
/// <para>
/// Ordering: <c>&gt;</c> means «is served better». Grades compare inside a family only; across families a comparison throws
/// <see cref="InvalidOperationException"/>. Sort mixed lists with <see cref="GradeOrder"/>. An operator that numbers from the top
/// (1A highest) maps its codes with an <see cref="AliasTable{T}"/> and shows lists with <see cref="GradeOrder.EnterpriseReversed"/>.
/// </para>
/// <para>Source: China Telecom, research on the customer-service management system (2008–2009 figures).</para>
/// </remarks>
[JsonConverter(typeof(ServiceGradeJsonConverter))]
public sealed partial class ServiceGrade : SmartEnum<ServiceGrade, string>
{
    /// <summary>Diamond: the best-served household and individual customers.</summary>
    public static readonly ServiceGrade Diamond = Household(0, 4, "diamond", "Diamond", "钻石");

    /// <summary>Gold household and individual customers.</summary>
    public static readonly ServiceGrade Gold = Household(1, 3, "gold", "Gold", "金");

    /// <summary>Silver household and individual customers.</summary>
    public static readonly ServiceGrade Silver = Household(2, 2, "silver", "Silver", "银");

    /// <summary>Basic: all other household and individual customers.</summary>
    public static readonly ServiceGrade Basic = Household(3, 1, "basic", "Basic", "基础");

    /// <summary>5A, the highest enterprise grade by industry.</summary>
    public static readonly ServiceGrade A5 = Enterprise(4, 5, GradeFamily.Industry);

    /// <summary>4A, an enterprise grade by industry.</summary>
    public static readonly ServiceGrade A4 = Enterprise(5, 4, GradeFamily.Industry);

    /// <summary>3A, an enterprise grade by industry.</summary>
    public static readonly ServiceGrade A3 = Enterprise(6, 3, GradeFamily.Industry);

    /// <summary>2A, an enterprise grade by industry.</summary>
    public static readonly ServiceGrade A2 = Enterprise(7, 2, GradeFamily.Industry);

    /// <summary>1A, the lowest enterprise grade by industry.</summary>
    public static readonly ServiceGrade A1 = Enterprise(8, 1, GradeFamily.Industry);

    /// <summary>5B, the highest grade of clustered enterprise customers.</summary>
    public static readonly ServiceGrade B5 = Enterprise(9, 5, GradeFamily.Clustered);

    /// <summary>4B, a grade of clustered enterprise customers.</summary>
    public static readonly ServiceGrade B4 = Enterprise(10, 4, GradeFamily.Clustered);

    /// <summary>3B, a grade of clustered enterprise customers.</summary>
    public static readonly ServiceGrade B3 = Enterprise(11, 3, GradeFamily.Clustered);

    /// <summary>2B, a grade of clustered enterprise customers.</summary>
    public static readonly ServiceGrade B2 = Enterprise(12, 2, GradeFamily.Clustered);

    /// <summary>1B, the lowest grade of clustered enterprise customers.</summary>
    public static readonly ServiceGrade B1 = Enterprise(13, 1, GradeFamily.Clustered);

    private ServiceGrade(int index, int rank, GradeFamily family, string code, LocalizedText name)
        : base(family == GradeFamily.Household ? name.En : code, code)
    {
        Index = index;
        Rank = rank;
        Family = family;
        DisplayName = name;
    }

    /// <summary>All 14 grades in declared order: diamond to basic, 5A to 1A, 5B to 1B.</summary>
    /// <remarks>Use this rather than <see cref="SmartEnum{TEnum, TValue}.List"/>, which is sorted by name.</remarks>
    public static IReadOnlyList<ServiceGrade> All { get; } = Array.AsReadOnly<ServiceGrade>(
        [Diamond, Gold, Silver, Basic, A5, A4, A3, A2, A1, B5, B4, B3, B2, B1]);

    /// <summary>The code in files and interfaces: <c>diamond</c>, <c>gold</c>, <c>silver</c>, <c>basic</c>, <c>5A</c> … <c>1B</c>.</summary>
    public string Code => Value;

    /// <summary>The family inside which the grade is ranked.</summary>
    public GradeFamily Family { get; }

    /// <summary>The place inside the family, from 1 (lowest) to 4 for households and 5 for enterprises.</summary>
    public int Rank { get; }

    /// <summary>The name to show, in English and Chinese.</summary>
    public LocalizedText DisplayName { get; }

    /// <summary>The place in <see cref="All"/>, from 0.</summary>
    internal int Index { get; }

    /// <summary>Whether customers of a segment can have this grade.</summary>
    /// <param name="segment">The segment.</param>
    /// <returns><see langword="true"/> for household grades with families and individuals, enterprise grades with enterprises.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The segment is none of the three.</exception>
    public bool AppliesTo(CustomerSegment segment)
    {
        if (segment is < CustomerSegment.Enterprise or > CustomerSegment.Individual)
        {
            Throw.OutOfRange(segment, "Enterprise, Family, Individual", nameof(segment));
        }

        return (Family == GradeFamily.Household) != (segment == CustomerSegment.Enterprise);
    }

    /// <summary>The name to show in a culture.</summary>
    /// <param name="culture">The reader's culture.</param>
    /// <returns>The Chinese name for Chinese cultures, the English one for all others.</returns>
    public string ToString(CultureInfo? culture) => DisplayName.In(culture);

    private static ServiceGrade Household(int index, int rank, string code, string en, string zh) =>
        new(index, rank, GradeFamily.Household, code, new LocalizedText(en, zh));

    private static ServiceGrade Enterprise(int index, int rank, GradeFamily family)
    {
        string code = rank.ToString(CultureInfo.InvariantCulture) + (family == GradeFamily.Industry ? "A" : "B");
        return new(index, rank, family, code, new LocalizedText("Enterprise " + code, "政企" + code));
    }
}
