using Csat.TestKit;
using FsCheck;
using FsCheck.Fluent;
using Xunit.Sdk;
using static Csat.TestKit.Refusals;

namespace Csat.Domain.Tests.TestKit;

/// <summary>A contract that can't fail proves nothing: each helper is shown a type that breaks it.</summary>
public sealed class ContractTests
{
    [Fact]
    public void The_equality_contract_accepts_a_record_struct() =>
        EqualityContract.Holds(new LocalizedText("a", "甲"), new LocalizedText("a", "甲"), new LocalizedText("b", "甲"), new LocalizedText("a", "乙"));

    [Fact]
    public void The_equality_contract_finds_values_that_are_not_equal() =>
        Assert.ThrowsAny<XunitException>(() => EqualityContract.Holds("a", "b", "c"));

    [Fact]
    public void The_equality_contract_finds_values_that_are_not_different() =>
        Assert.ThrowsAny<XunitException>(() => EqualityContract.Holds("a", "a", "a"));

    [Fact]
    public void The_equality_contract_finds_two_hash_codes_of_equal_values() =>
        Assert.ThrowsAny<XunitException>(() => EqualityContract.Holds(new MovingHash(1), new MovingHash(1), new MovingHash(2)));

    [Fact]
    public void The_equality_contract_finds_operators_that_disagree() =>
        Assert.ThrowsAny<XunitException>(() => EqualityContract.Holds(new LyingOperator(1), new LyingOperator(1), new LyingOperator(2)));

    [Fact]
    public void The_equality_contract_wants_values_that_differ() =>
        Assert.ThrowsAny<XunitException>(() => EqualityContract.Holds("a", "a"));

    [Fact]
    public void The_comparison_contract_accepts_numbers() => ComparisonContract.Holds(1, 2, 3);

    [Fact]
    public void The_comparison_contract_finds_a_wrong_order() => Assert.ThrowsAny<XunitException>(() => ComparisonContract.Holds(1, 3, 2));

    [Fact]
    public void The_comparison_contract_finds_operators_that_disagree() =>
        Assert.ThrowsAny<XunitException>(() => ComparisonContract.Holds(new LyingOperator(1), new LyingOperator(2)));

    [Fact]
    public void The_comparison_contract_finds_a_comparer_that_is_not_antisymmetric() =>
        Assert.ThrowsAny<XunitException>(() => ComparisonContract.Orders(Comparer<int>.Create((_, _) => -1), 1, 2));

    [Fact]
    public void The_comparison_contract_wants_two_values() => Assert.ThrowsAny<XunitException>(() => ComparisonContract.Holds(1));

    [Fact]
    public void The_text_contract_finds_a_parser_that_reads_something_else() =>
        Assert.ThrowsAny<XunitException>(() => TextContract.RoundTrips([1], _ => "1", _ => 2));

    [Fact]
    public void The_text_contract_finds_two_values_with_one_text() =>
        Assert.ThrowsAny<XunitException>(() => TextContract.RoundTrips([1, 2], _ => "1", _ => 1));

    [Fact]
    public void The_text_contract_wants_values() =>
        Assert.ThrowsAny<XunitException>(() => TextContract.RoundTrips(Array.Empty<int>(), _ => "1", _ => 1));

    [Fact]
    public void The_json_contract_finds_an_unexpected_text() =>
        Assert.ThrowsAny<XunitException>(() => JsonContract.RoundTrips(ServiceGrade.Gold, JsonContract.Info<ServiceGrade>(DomainJson.Options), "\"Gold\""));

    [Fact]
    public void The_json_contract_finds_a_value_that_comes_back_unequal() =>
        Assert.ThrowsAny<XunitException>(() => JsonContract.RoundTrips(RuleCatalog.All[0], JsonContract.Info<Rule>(DomainJson.Options)));

    [Fact]
    public void A_refusal_needs_the_exact_exception_its_parameter_and_its_words()
    {
        static object Refused() => throw new ArgumentException("7 is too much", "count");
        Assert.Equal("7 is too much (Parameter 'count')", Refuses<ArgumentException>(Refused, "count", "7").Message);
        Assert.ThrowsAny<XunitException>(() => Refuses<ArgumentNullException>(Refused, "count"));
        Assert.ThrowsAny<XunitException>(() => Refuses<ArgumentException>(Refused, "number"));
        Assert.ThrowsAny<XunitException>(() => Refuses<ArgumentException>(Refused, "count", "8"));
        Assert.ThrowsAny<XunitException>(() => Refuses<ArgumentException>(() => null, "count"));
        Assert.ThrowsAny<XunitException>(() => Refuses<FormatException>(() => throw new FormatException("x"), "count"));
    }

    [Theory]
    [InlineData("Gold", "金")]
    [InlineData("5", "5")]
    [InlineData("NPS", "净推荐值（NPS）")]
    public void The_bilingual_contract_accepts(string en, string zh) => BilingualContract.Holds(new LocalizedText(en, zh));

    [Theory]
    [InlineData("", "金")]
    [InlineData("Gold", "")]
    [InlineData(null, null)]
    [InlineData("Gold", "Gold")]
    [InlineData("金", "金")]
    [InlineData("Gold ", "金")]
    public void The_bilingual_contract_refuses(string? en, string? zh) =>
        Assert.ThrowsAny<XunitException>(() => BilingualContract.Holds(new LocalizedText(en!, zh!)));

    [Fact]
    public void An_explanation_must_exist_in_both_languages()
    {
        LocalizedText text = new("Met", "达标");
        Assert.Equal(text, BilingualContract.Explains(text.In));
        Assert.ThrowsAny<XunitException>(() => BilingualContract.Explains(_ => "Met"));
        Assert.ThrowsAny<XunitException>(() => BilingualContract.Explains(_ => "达标"));
    }

    [Fact]
    public void The_purity_contract_finds_a_mutable_static()
    {
        PurityContract.HasNoMutableStatics(typeof(ServiceGrade));
        Assert.ThrowsAny<XunitException>(() => PurityContract.HasNoMutableStatics(typeof(Impure)));
    }

    [Fact]
    public void Generated_scales_are_more_than_the_presets()
    {
        List<CountedScale> sample = [.. Gen.Sample(DomainArbitraries.CountedScales().Generator, 200)];
        Assert.Contains(sample, counted => RatingScales.All.Contains(counted.Scale));
        Assert.Contains(sample, counted => !RatingScales.All.Contains(counted.Scale));
        Assert.Contains(sample, counted => counted.Counts.All(count => count == 0));
        Assert.Contains(sample, counted => counted.Counts.Sum() > 1000);
        Assert.All(sample, counted => Assert.Equal(counted.Counts.Sum(), counted.Answers.LongCount()));
    }

    private sealed class MovingHash(int value) : IEquatable<MovingHash>
    {
        private static readonly Queue<int> Hashes = new(Enumerable.Range(0, 100));

        private readonly int _value = value;

        public bool Equals(MovingHash? other) => other is not null && other._value == _value;

        public override bool Equals(object? obj) => Equals(obj as MovingHash);

        public override int GetHashCode() => Hashes.Dequeue();
    }

    private readonly struct LyingOperator(int value) : IEquatable<LyingOperator>, IComparable<LyingOperator>
    {
        private readonly int _value = value;

        public static bool operator ==(LyingOperator left, LyingOperator right) => !left.Equals(right);

        public static bool operator !=(LyingOperator left, LyingOperator right) => left.Equals(right);

        public static bool operator <(LyingOperator left, LyingOperator right) => left._value > right._value;

        public static bool operator >(LyingOperator left, LyingOperator right) => left._value < right._value;

        public static bool operator <=(LyingOperator left, LyingOperator right) => left._value >= right._value;

        public static bool operator >=(LyingOperator left, LyingOperator right) => left._value <= right._value;

        public int CompareTo(LyingOperator other) => _value.CompareTo(other._value);

        public bool Equals(LyingOperator other) => other._value == _value;

        public override bool Equals(object? obj) => obj is LyingOperator other && Equals(other);

        public override int GetHashCode() => _value;
    }

    private static class Impure
    {
        private static int _count;

        public static int Next() => ++_count;
    }
}
