using Xunit;

namespace Csat.TestKit;

/// <summary>One call proves a whole equality contract.</summary>
public static class EqualityContract
{
    /// <summary>
    /// Proves that equality is reflexive and symmetric, refuses <see langword="null"/> and other types, that equal values share a
    /// hash code, and that <see cref="IEquatable{T}"/>, <c>==</c> and <c>!=</c> agree with <see cref="object.Equals(object)"/>.
    /// </summary>
    /// <typeparam name="T">The type under contract.</typeparam>
    /// <param name="value">A value.</param>
    /// <param name="equal">An equal value, where the type allows it another instance.</param>
    /// <param name="different">Values that each differ from <paramref name="value"/> in one thing.</param>
    public static void Holds<T>(T value, T equal, params T[] different)
        where T : notnull
    {
        Equal(value, value);
        Equal(equal, equal);
        Equal(value, equal);
        Assert.NotEmpty(different);
        foreach (T other in different)
        {
            Equal(other, other);
            Differ(value, other);
            Differ(equal, other);
        }

        Assert.False(value.Equals(null), $"{value} equals null.");
        Assert.False(value.Equals(new object()), $"{value} equals an object of another type.");
        if (!typeof(T).IsValueType && Operators.Find(typeof(T), "op_Equality") is { } equality)
        {
            Assert.False(equality(value, null), $"{value} == null.");
            Assert.False(equality(null, value), $"null == {value}.");
            Assert.True(equality(null, null), "null != null.");
        }
    }

    private static void Equal<T>(T x, T y)
        where T : notnull
    {
        Agree(x, y, true);
        Assert.True(x.GetHashCode() == y.GetHashCode(), $"{x} and {y} are equal and have two hash codes.");
    }

    private static void Differ<T>(T x, T y)
        where T : notnull => Agree(x, y, false);

    private static void Agree<T>(T x, T y, bool expected)
        where T : notnull
    {
        Assert.True(x.Equals((object)y) == expected && y.Equals((object)x) == expected, $"{x} and {y}: Equals(object) is not {expected} both ways.");
        if (x is IEquatable<T> left && y is IEquatable<T> right)
        {
            Assert.True(left.Equals(y) == expected && right.Equals(x) == expected, $"{x} and {y}: Equals({typeof(T).Name}) is not {expected} both ways.");
        }

        if (Operators.Find(typeof(T), "op_Equality") is { } equality)
        {
            Assert.True(equality(x, y) == expected && equality(y, x) == expected, $"{x} and {y}: == is not {expected} both ways.");
            Assert.True(Operators.Find(typeof(T), "op_Inequality")!(x, y) != expected, $"{x} and {y}: != is {expected}.");
        }
    }
}
