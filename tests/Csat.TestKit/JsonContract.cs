using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Xunit;

namespace Csat.TestKit;

/// <summary>Proves that a value survives JSON through given type information, as a trimmed or AOT-compiled program would use it.</summary>
public static class JsonContract
{
    /// <summary>Proves that writing and reading gives an equal value, and that writing that again gives the same text.</summary>
    /// <typeparam name="T">The type under contract.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="info">The type information of the package's context.</param>
    /// <param name="expected">The expected JSON; <see langword="null"/> to leave it open.</param>
    /// <returns>The JSON.</returns>
    public static string RoundTrips<T>(T value, JsonTypeInfo<T> info, string? expected = null)
    {
        (string json, T? again) = SameText(value, info, expected);
        Assert.Equal(value, again);
        return json;
    }

    /// <summary>The same for types without structural equality, such as records with lists: the two texts are compared.</summary>
    /// <typeparam name="T">The type under contract.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="info">The type information of the package's context.</param>
    /// <param name="expected">The expected JSON; <see langword="null"/> to leave it open.</param>
    /// <returns>The JSON.</returns>
    public static string RoundTripsAsText<T>(T value, JsonTypeInfo<T> info, string? expected = null) => SameText(value, info, expected).Json;

    /// <summary>The type information of a type in a package's options.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="options">The package's options, such as <c>DomainJson.Options</c>.</param>
    /// <returns>The type information.</returns>
    public static JsonTypeInfo<T> Info<T>(JsonSerializerOptions options) => (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));

    private static (string Json, T? Again) SameText<T>(T value, JsonTypeInfo<T> info, string? expected)
    {
        string json = JsonSerializer.Serialize(value, info);
        if (expected is not null)
        {
            Assert.Equal(expected, json);
        }

        T? again = JsonSerializer.Deserialize(json, info);
        Assert.Equal(json, JsonSerializer.Serialize(again!, info));
        return (json, again);
    }
}
